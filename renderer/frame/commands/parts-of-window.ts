/** Goes from one part of the window to the next, as F6 does in Word: the rail, the list, what is read, the book outline, the line below. */
import { focusablesIn } from '../focus/focusable.ts';

const lastIn = new WeakMap<Element, HTMLElement>();

/** Remembers where the focus was in each part. @returns how to stop */
export function rememberParts(): () => void {
  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    const part = partOf(target);
    if (part) lastIn.set(part, target);
  };
  document.addEventListener('focusin', remember);
  return () => {
    document.removeEventListener('focusin', remember);
  };
}

export function goToPart(step: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const now = parts.findIndex((part) => part === partOf(document.activeElement));
  for (let tried = 1; tried <= parts.length; tried += 1) {
    const part = parts.at((now + step * tried + parts.length * 2) % parts.length);
    if (part && part !== parts[now] && enter(part)) return;
  }
}

function partOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('[data-region]') ?? null;
}

function enter(part: HTMLElement): boolean {
  const last = lastIn.get(part);
  const inner = focusablesIn(part).filter((element) => partOf(element) === part);
  const target =
    last?.isConnected && part.contains(last)
      ? last
      : (inner.find(({ tabIndex }) => tabIndex === 0) ?? inner[0]);
  target?.focus();
  return target !== undefined;
}
