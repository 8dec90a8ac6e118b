// What we use of saxen, which brings no types.
declare module 'saxen' {
  type Decode = (text: string) => string;
  interface Events {
    openTag: (name: string, attributes: () => { readonly [name: string]: string }, decode: Decode) => void;
    closeTag: (name: string) => void;
    text: (value: string, decode: Decode) => void;
    cdata: (value: string) => void;
    error: (error: Error) => void;
  }
  export class Parser {
    on<Name extends keyof Events>(name: Name, handler: Events[Name]): this;
    write(chunk: string): this;
    end(): unknown;
  }
}
