/** Gives the focus to what is about to be drawn, as when a screen is still being read in. */
const TRIES = 60;

/** Once per frame, for about a second; what is not there by then gets no focus. */
export function focusSoon(selector: string, tries = TRIES): void {
  const found = document.querySelector<HTMLElement>(selector);
  if (found) {
    found.focus();
    found.scrollIntoView({ block: 'nearest' });
  } else if (tries > 0) {
    requestAnimationFrame(() => {
      focusSoon(selector, tries - 1);
    });
  }
}
