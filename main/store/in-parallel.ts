/** Does the same for many things, a few at a time: disks sync several files together nearly as fast as one. */

const AT_ONCE = 8;

/** Begins nothing more after a failure, and throws the first once what had begun has ended. */
export async function inParallel<T>(
  things: readonly T[],
  work: (thing: T) => Promise<unknown>,
): Promise<void> {
  const waiting = [...things].reverse();
  const failures: unknown[] = [];
  const workOff = async () => {
    for (let thing = waiting.pop(); thing !== undefined && failures.length === 0; thing = waiting.pop()) {
      await work(thing).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, workOff));
  if (failures.length > 0) throw failures[0];
}
