// Files that esbuild takes into the bundle as text.
declare module '*.xml' {
  const text: string;
  export default text;
}
declare module '*.css';
