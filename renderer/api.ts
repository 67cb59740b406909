/** The window's side of the contract: every call is parsed going out and coming in; what is shown is read again when data changed. */
import { keepPreviousData, QueryClient, useQueries, useQuery } from '@tanstack/react-query';
import type { Bridge } from '../shared/ipc/bridge.ts';
import type { Channel, ReadingChannel } from '../shared/ipc/channels.ts';
import { contract, pushSchema, type Input, type Output, type Push } from '../shared/ipc/contract.ts';
import { resultSchema, type Failure } from '../shared/result.ts';

declare global {
  interface Window {
    /** Put there by the preload script. */
    briefing: Bridge;
  }
}

/** An expected failure of a call; `message` is for the user. */
export class CallFailure extends Error {
  readonly code: string;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'CallFailure';
    this.code = failure.code;
  }
}

/** @throws CallFailure */
export async function call<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
  const asked = contract[channel].input.parse(input);
  const reply = resultSchema(contract[channel].output).parse(await window.briefing.invoke(channel, asked));
  if (!reply.ok) throw new CallFailure(reply.error);
  return reply.value as Output<C>;
}

/** The process behind is local: nothing is retried, and what was read stays true until told otherwise. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
  },
});

/** Under which name an answer is kept. */
export function queryKey<C extends Channel>(channel: C, input: Input<C>): [C, Input<C>] {
  return [channel, input];
}

/** Reads a channel and keeps what it shows up to date; the last answer stays while the next is on its way. */
export function useRead<C extends ReadingChannel>(
  channel: C,
  input: Input<C>,
  options?: { enabled?: boolean },
) {
  return useQuery({
    queryKey: queryKey(channel, input),
    queryFn: () => call(channel, input),
    placeholderData: keepPreviousData,
    ...options,
  });
}

/** Reads a channel with several inputs at once; each answer is kept by itself, undefined until it is there. */
export function useReads<C extends ReadingChannel>(
  channel: C,
  inputs: readonly Input<C>[],
): readonly (Output<C> | undefined)[] {
  return useQueries({
    queries: inputs.map((input) => ({
      queryKey: queryKey(channel, input),
      queryFn: () => call(channel, input),
    })),
    combine: dataOf,
  }) as (Output<C> | undefined)[];
}

function dataOf(results: readonly { data: unknown }[]): unknown[] {
  return results.map(({ data }) => data);
}

/** Listens to what the core tells unasked. @returns how to stop */
export function listen(listener: (push: Push) => void): () => void {
  return window.briefing.onPush((message) => {
    listener(pushSchema.parse(message));
  });
}
