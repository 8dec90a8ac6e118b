// What the add-on's HTML in its frame and the page around it say to each other.
import type { CallAnswer } from '../server/wire';

export type FrameRequest =
  | { readonly type: 'call'; readonly id: number; readonly function: string; readonly args: readonly unknown[] }
  | { readonly type: 'close' }
  | { readonly type: 'size'; readonly width?: number; readonly height?: number }
  | { readonly type: 'focus' };

export interface FrameReply {
  readonly id: number;
  readonly answer: CallAnswer;
}
