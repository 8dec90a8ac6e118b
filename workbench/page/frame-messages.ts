// What the add-on's HTML in its frame and the page around it say to each other.
import type { CallAnswer } from '../server/wire';

/** The keys of a shortcut as an event tells them: in a frame they are the page's own all the same. */
export type Keys = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** What leads out of the grid, and out of a frame. */
export const isShortcut = ({ code, ctrlKey, altKey, metaKey }: Keys): boolean =>
  altKey && !metaKey && (ctrlKey ? ['Period', 'KeyM', 'KeyK'] : ['KeyN']).includes(code);

export type FrameRequest =
  | { readonly type: 'call'; readonly id: number; readonly function: string; readonly args: readonly unknown[] }
  | { readonly type: 'close' }
  | { readonly type: 'size'; readonly width?: number; readonly height?: number }
  | { readonly type: 'focus' }
  | { readonly type: 'shortcut'; readonly keys: Keys };

export interface FrameReply {
  readonly id: number;
  readonly answer: CallAnswer;
}
