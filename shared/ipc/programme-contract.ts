/** The channels of programmes: what is suggested, and what a person makes of it. */
import { z } from 'zod';
import {
  confirmedLinkSchema,
  membershipInProgrammeSchema,
  programmeDetailSchema,
  programmeNameSchema,
  programmeRowSchema,
  suggestionListSchema,
  typedTitleSchema,
} from '../programmes/programme-view.ts';

const nothing = z.null();
const byId = z.object({ id: z.string() });
const initiativeIds = z.array(z.string()).min(1);

export const programmeContract = {
  'programmes.list': { input: nothing, output: z.array(programmeRowSchema) },
  'programmes.read': { input: byId, output: programmeDetailSchema.nullable() },
  'programmes.suggestions': {
    /** Of this programme only; null: all. `isComplete`: it may take as long as it takes. */
    input: z.object({
      programmeId: z.string().nullable(),
      most: z.int().positive().max(100_000),
      isComplete: z.boolean(),
    }),
    output: suggestionListSchema,
  },
  /** The programme that an initiative is in; null when it is in none. */
  'programmes.of-initiative': { input: byId, output: membershipInProgrammeSchema.nullable() },
  /** Says of pairs that each is one undertaking: makes programmes, or lets the initiatives join those that there are. */
  'programmes.confirm': {
    input: z.object({ links: z.array(confirmedLinkSchema).min(1) }),
    output: z.object({ programmes: z.array(programmeNameSchema) }),
  },
  /** Says of pairs that they are not one undertaking. */
  'programmes.reject': {
    input: z.object({ pairs: z.array(z.tuple([z.string(), z.string()])).min(1) }),
    output: nothing,
  },
  /** By hand: into a programme, or with null into a new one; each leaves the programme that it was in. */
  'programmes.add': {
    input: z.object({ programmeId: z.string().nullable(), title: typedTitleSchema, initiativeIds }),
    output: programmeNameSchema,
  },
  /** Takes mentions out, by the ids that the programme knows them under. */
  'programmes.remove-mentions': { input: byId.extend({ mentionIds: initiativeIds }), output: nothing },
  /** Makes a programme of its own of some mentions. */
  'programmes.split': {
    input: byId.extend({ mentionIds: initiativeIds, title: typedTitleSchema }),
    output: programmeNameSchema,
  },
  /** Lets a programme take in others. */
  'programmes.merge': {
    input: byId.extend({ others: z.array(z.string()).min(1) }),
    output: programmeNameSchema,
  },
  'programmes.rename': { input: byId.extend({ title: typedTitleSchema }), output: nothing },
  'programmes.remove': { input: z.object({ ids: z.array(z.string()).min(1) }), output: nothing },
};
