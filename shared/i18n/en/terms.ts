/** The words of the product that every room uses: one word per thing. */
export const terms = {
  pillar: {
    I: 'Building Back Together',
    II: 'Promoting Sustainable Economic and Social Development in Southern Mexico and Central America',
    III: 'Securing the Tools for Future Prosperity',
    IV: 'Investing in Our People',
    none: 'Without pillar',
  },
  documentType: {
    'fact-sheet': 'Fact sheet',
    'joint-statement': 'Joint statement',
    'mid-year-review': 'Mid-year review',
    other: 'Document',
  },
  annotationKind: { note: 'Note', 'talking-point': 'Talking point' },
  visibility: { private: 'Private', shared: 'Shared' },
  side: { US: 'United States', MX: 'Mexico' },
  undated: 'Undated',
};
