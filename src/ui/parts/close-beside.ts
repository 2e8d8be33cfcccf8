/**
 * A click beside a sheet closes it, as `closedby="any"` does where a browser knows that: Safari, WebKitGTK 2.50 and Firefox ESR
 * 140 do not. For `pointerdown`: what was pressed inside, such as text that is marked, closes nothing where it is let go.
 */
export function closeBeside(pressed: PointerEvent): void {
  const dialog = pressed.currentTarget as HTMLDialogElement;
  if ('closedBy' in HTMLDialogElement.prototype || !isBeside(dialog, pressed)) return;
  dialog.addEventListener(
    'click',
    (released) => {
      if (isBeside(dialog, released)) dialog.close();
    },
    { once: true },
  );
}

/** The dialog itself is hit by what hits the ground behind it, too. */
function isBeside(dialog: HTMLDialogElement, { target, clientX, clientY }: MouseEvent): boolean {
  if (target !== dialog) return false;
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
