/** Undo and redo over everything that the trash does and what is typed in between, byte for byte. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Thing } from '../../../shared/trash/trash.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { bytesOf, fill, start, type Running } from './workspace-for-trash.ts';
import { typedText } from '../../../shared/annotations/annotation.ts';

type Filled = Awaited<ReturnType<typeof fill>>;

const KINDS = ['trash.move', 'trash.restore', 'trash.delete'] as const;

/** Which things, by their places among the five there are. */
const things = fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 4 });
const edit = fc.oneof(
  fc.record({ kind: fc.constantFrom(...KINDS), things }),
  fc.record({
    kind: fc.constant('type' as const),
    text: fc.stringMatching(/^[a-z]{1,6}$/),
    field: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('annotate' as const), text: fc.stringMatching(/^[a-z]{1,6}$/) }),
  fc.record({ kind: fc.constant('restart' as const) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function allThings({ ports, roads, shared, own, book }: Filled): Thing[] {
  return [
    { kind: 'document', id: ports },
    { kind: 'document', id: roads },
    { kind: 'annotation', id: shared.id },
    { kind: 'annotation', id: own.id },
    { kind: 'book', id: book.id },
  ];
}

/** A step that is refused, as deleting what is not in the trash, changes nothing; the law holds all the same. */
async function take(running: Running, filled: Filled, step: Edit): Promise<void> {
  const { handlers } = running.app;
  running.clock.now += 700;
  const work = async () => {
    if (step.kind === 'type') {
      const changed = step.field ? { title: `T${step.text}` } : { event: step.text };
      await handlers['books.edit-cover']({ ...filled.book, ...changed });
    } else if (step.kind === 'annotate') {
      const { id, kind, visibility } = filled.own;
      await handlers['annotations.edit']({ id, kind, visibility, ...typedText(step.text) });
    } else if (step.kind !== 'restart') {
      const asked = allThings(filled).filter((_, at) => step.things.includes(at));
      await handlers[step.kind]({ things: asked, confirmed: true });
    }
  };
  await work().catch((error: unknown) => {
    expect(error).toHaveProperty('code');
  });
}

async function restarted(running: Running): Promise<Running> {
  await running.app.close();
  running.clock.now += 700;
  return start(running.folder, running.clock);
}

it('undo of everything is the start and redo of everything the end, byte for byte, whatever was trashed, deleted and typed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 10 }), async (steps) => {
      let running = await start(await temporaryFolder());
      const empty = await bytesOf(running.folder);
      const filled = await fill(running);
      for (const step of steps) {
        if (step.kind === 'restart') running = await restarted(running);
        else await take(running, filled, step);
      }
      const end = await bytesOf(running.folder);
      running = await restarted(running);
      const { handlers } = running.app;
      while ((await handlers['history.read'](null)).undo !== null) await handlers['history.undo'](null);
      expect(await bytesOf(running.folder)).toEqual(empty);
      running = await restarted(running);
      const again = running.app.handlers;
      while ((await again['history.read'](null)).redo !== null) await again['history.redo'](null);
      expect(await bytesOf(running.folder)).toEqual(end);
      await running.app.close();
    }),
    { numRuns: 25 },
  );
}, 120_000);
