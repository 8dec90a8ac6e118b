// Waits for a click to end: a line that appears while the button is down would move what is being clicked.

let pressed = false;
const setPressed = (down: boolean) => () => {
  pressed = down;
};
document.addEventListener('pointerdown', setPressed(true), true);
document.addEventListener('pointerup', setPressed(false), true);
document.addEventListener('pointercancel', setPressed(false), true);

/** Runs a step now, or once the pointer is up again and its click was handled. */
export function whenReleased(step: () => void): void {
  if (!pressed) {
    step();
    return;
  }
  const released = () => {
    document.removeEventListener('pointerup', released);
    document.removeEventListener('pointercancel', released);
    setTimeout(step);
  };
  document.addEventListener('pointerup', released);
  document.addEventListener('pointercancel', released);
}
