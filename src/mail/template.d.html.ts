// What the build makes of template.html: its pieces, styled inline, with `{{names}}` where values go.
export type FragmentName =
  | 'page'
  | 'quiet'
  | 'section'
  | `heading-${'late' | 'soon' | 'plain'}`
  | 'row'
  | 'name'
  | 'about'
  | 'waits'
  | 'next'
  | `mark-${'late' | 'soon' | 'plain'}`
  | 'more'
  | 'moves'
  | 'move'
  | 'week'
  | 'group'
  | 'heading'
  | 'measure'
  | 'bar'
  | 'filled'
  | 'past'
  | 'hatched'
  | 'rest'
  | 'damaged'
  | 'open'
  | 'moved';

export declare const fragments: { readonly [Name in FragmentName]: string };
