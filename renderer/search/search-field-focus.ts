/** Where the focus goes back to from the results and from what narrows them. */
export function focusSearchField(): void {
  document.querySelector<HTMLInputElement>('#search-field')?.focus();
}
