/** A dialogue that a user defined, to be changed in the one point that a test is about. */
import type { Dialogue } from '../../../../shared/documents/dialogues/dialogue.ts';

export const FORUM: Dialogue = {
  id: 'forum',
  names: { en: 'North Pacific Forum', es: 'Foro del Pacífico Norte' },
  abbreviations: ['NPF'],
  pillarWord: 'Goal',
  pillars: [
    { id: 'forum:1', numeral: '1', names: { en: 'Clean Oceans', es: 'Océanos limpios' } },
    { id: 'forum:2', numeral: '2', names: { en: 'Safe Ports', es: '' } },
  ],
};
