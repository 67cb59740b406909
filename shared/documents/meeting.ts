/** Does a passage only tell that people met, or open a letter? Such a one introduces what follows. */
import type { BlockText } from './block-text.ts';
import { splitSentences } from './split-sentences.ts';
import { fold } from './text-shape.ts';

const MEETING =
  /\b(?:met|meets?|meetings?|convened|gathered|held|hosted|hosts|visit(?:ed|s)?|(?:co-?)?chaired|participated|summit|reunio|reunieron|reunidos|reuni(?:on|ones)|celebr(?:o|aron)|encuentros?|visita|sostuv(?:o|ieron)|encabez(?:o|aron)|cumbre)\b|^(?:i (?:write|am writing)|me dirijo a|por (?:este|medio de))\b/;

export function tellsOfMeeting({ text }: BlockText): boolean {
  return MEETING.test(fold(splitSentences(text.slice(0, 600))[0] ?? ''));
}
