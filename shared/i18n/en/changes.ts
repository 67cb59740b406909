/** What changed between two documents. */
export const changes = {
  title: 'What changed',
  from: 'Earlier document',
  to: 'Later document',
  dated: '{{date}} · {{title}}',
  'no-dialogue': 'Of no dialogue',
  groups: 'Kinds of change',
  comparing: 'Comparing the two documents…',
  kind: {
    added: 'New',
    continued: 'Continued',
    completed: 'Reported as done',
    silent: 'Not mentioned',
  },
  hint: {
    added: 'In the later document only.',
    continued:
      'In both. Struck through: words of the earlier document that are gone. Underlined: words that are new.',
    completed:
      'The earlier document promises it, the later one reports the same as done. Read both to judge.',
    silent: 'In the earlier document, and not in the later one. That is all that can be said of it.',
  },
  none: {
    added: 'Everything in the later document goes on from something in the earlier one.',
    continued: 'Nothing in the later document goes on from something in the earlier one.',
    completed: 'Nothing that the earlier document promises is reported as done in the later one.',
    silent: 'The later document mentions everything that the earlier one does.',
  },
  confirmed: 'Confirmed as one programme',
  suggested: 'Suggested link, not confirmed',
  promised: 'Promised',
  reported: 'Reported',
  whole: 'Compare the whole texts',
  further_one: '{{count}} more in the earlier document',
  further_other: '{{count}} more in the earlier document',
  reworded: 'The wording is another one throughout; words are not compared.',
  'two-languages': 'The texts are in two languages; words are not compared.',
  'silent-since': 'Not mentioned since {{date}}',
  'not-mentioned': 'Not mentioned in the later document',
  'mentioned-again': 'mentioned again on {{date}}',
  'empty-title': 'Nothing to compare yet',
  'empty-single': 'Import a second document of the same dialogue, and see here what changed between the two.',
  'empty-dialogues':
    'No two documents of one dialogue have different dates. Import another, or correct dialogue and date in the library.',
  views: 'Views',
  'view-dates': 'Between two dates',
  'view-languages': 'English and Spanish',
};
