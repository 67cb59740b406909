/** Sums and other figures of the documents. */
export const figures = {
  title: 'Money and figures',
  looking: 'Looking for figures…',
  'looking-text': 'The documents are read for the sums and figures that they state.',
  'empty-title': 'No figures yet',
  'empty-text': 'Sums and other figures that imported documents state are listed here with their words.',
  views: 'What is listed',
  'view-money': 'Money',
  'view-figure': 'Other figures',
  'view-disagreements': 'Do not agree',
  totals: 'Sums added up',
  added_one: '{{count}} sum',
  added_other: '{{count}} sums',
  'left-out_one': '{{count}} left out',
  'left-out_other': '{{count}} left out',
  'totals-hint':
    'Only sums of one currency and one stage are added. Left out is what is a range, “up to” or “about” an amount. Two documents may speak of one sum: then it is in twice.',
  'all-agree': 'No two texts about one undertaking give different figures for the same thing.',
  'disagree-hint':
    'Two texts about one undertaking give different figures. Which is right is for you to say.',
  against: 'against',
  'link-suggested': 'That both are about one undertaking is suggested, not confirmed.',
};
