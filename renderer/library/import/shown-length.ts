/** How much of a long text a row of the review shows; the reading view has it whole. In UTF-16 code units. */
export const SHOWN_LENGTH = 4000;
