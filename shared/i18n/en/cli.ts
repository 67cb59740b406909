/** What the command line writes into books by itself. */
export const cli = {
  'sample-title': 'U.S.-Mexico High-Level Economic Dialogue',
  'sample-event': 'The published initiatives, 2022 to 2024',
};
