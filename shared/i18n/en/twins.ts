/** An English and a Spanish text of one document, side by side. */
export const twins = {
  pair: 'English and Spanish text',
  option: '{{date}} · {{english}} / {{spanish}}',
  proposed_one: 'Proposed: {{count}} of {{of}} sums, figures and dates agrees',
  proposed_other: 'Proposed: {{count}} of {{of}} sums, figures and dates agree',
  confirmed_one: 'Paired by a person; {{count}} of {{of}} sums, figures and dates agrees',
  confirmed_other: 'Paired by a person; {{count}} of {{of}} sums, figures and dates agree',
  confirm: 'They are one document',
  part: 'Part them',
  paired: 'The two texts are paired',
  parted: 'The two texts are parted',
  counts:
    'Only in the English text: {{english}}. Only in the Spanish text: {{spanish}}. Numbers are compared by their value, whatever the words.',
  none: 'Every sum, figure, date and commitment is in both texts.',
  differences: 'What only one of the texts states',
  'only-english': 'Only in the English text',
  'only-spanish': 'Only in the Spanish text',
  'no-counterpart': 'No paragraph of the other text answers this one.',
  'empty-title': 'No pair of texts yet',
  'empty-text':
    'Import the Spanish text of a document that is here in English, or the other way round, and the pair is proposed here.',
  kind: {
    money: 'Sum',
    figure: 'Figure',
    date: 'Date',
    commitment: 'Commitment',
  },
};
