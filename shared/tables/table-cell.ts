/** What stands in a cell of a table for other programs: a number stays a number; a day stands as its date; null: empty. */
export type TableCell = string | number | { day: string } | null;
