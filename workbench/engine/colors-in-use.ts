// What the engine works out anew after every change, though hardly anybody asks: here it is worked out when somebody does.

/** The colours in use, for the palette of a colour picker: to gather them is to walk through every cell. */
export interface ColorsPlugin {
  finalize(): void;
  getCustomColors(): string[];
}

export function patchColors(prototype: ColorsPlugin): void {
  const { finalize: gather, getCustomColors } = prototype;
  prototype.finalize = () => {};
  prototype.getCustomColors = function () {
    gather.call(this);
    return getCustomColors.call(this);
  };
}
