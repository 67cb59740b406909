/** Whether one is typing: in a text field its own keys, and its own undo, come first. */
export function isInField(): boolean {
  const focused = document.activeElement;
  return (
    focused?.matches('textarea, [contenteditable="true"], input:not([type="radio"], [type="checkbox"])') ??
    false
  );
}
