/** Searching: what the field takes, what narrows, what was found. */
export const search = {};
