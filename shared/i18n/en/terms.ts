/** The words of the product that every room uses: one word per thing. */
export const terms = {
  pillar: {
    none: 'Without pillar',
    unknown: 'Pillar of a dialogue that is missing',
  },
  documentType: {
    'fact-sheet': 'Fact sheet',
    'joint-statement': 'Joint statement',
    'mid-year-review': 'Mid-year review',
    other: 'Document',
  },
  annotationKind: {
    note: 'Note',
    'talking-point': 'Talking point',
    question: 'Question',
    'watch-out': 'Watch-out',
    action: 'Action',
    highlight: 'Highlight',
  },
  visibility: { private: 'Private', shared: 'Shared' },
  side: { US: 'United States', MX: 'Mexico', other: 'Others' },
  undated: 'Undated',
};
