/** What can be done with encryption, what each asks for, and what of that is wrong. */
import { call } from '../api.ts';
import type { MessageKey } from '../../shared/i18n/catalogue.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import { findPassphraseFault, SHORTEST_PASSPHRASE } from '../../shared/store/passphrase.ts';

export type Turn = 'turn-on' | 'change-passphrase' | 'turn-off';

export interface Typed {
  current: string;
  next: string;
  repeated: string;
}
export type TypedField = keyof Typed;

export interface TurnForm {
  title: MessageKey;
  fields: readonly TypedField[];
  button: MessageKey;
  done: MessageKey;
  make: (typed: Typed) => Promise<unknown>;
}

export const TURN_FORMS: Readonly<Record<Turn, TurnForm>> = {
  'turn-on': {
    title: 'encryption.turn-on-title',
    fields: ['next', 'repeated'],
    button: 'encryption.turn-on-button',
    done: 'encryption.turned-on',
    make: ({ next }) => call('workspace.encrypt', { passphrase: next }),
  },
  'change-passphrase': {
    title: 'encryption.change-title',
    fields: ['current', 'next', 'repeated'],
    button: 'encryption.change-button',
    done: 'encryption.changed',
    make: ({ current, next }) => call('workspace.change-passphrase', { current, next }),
  },
  'turn-off': {
    title: 'encryption.turn-off-title',
    fields: ['current'],
    button: 'encryption.turn-off-button',
    done: 'encryption.turned-off',
    make: ({ current }) => call('workspace.decrypt', { passphrase: current }),
  },
};

/** @returns the sentence for each field that is wrong, of those asked for */
export function findFaults(
  typed: Typed,
  fields: readonly TypedField[],
  t: Translate,
): Partial<Record<TypedField, string>> {
  const fault = findPassphraseFault(typed.next);
  const all: Partial<Record<TypedField, string>> = {
    ...(fault && { next: t(`problems.${fault}`, { least: SHORTEST_PASSPHRASE }) }),
    ...(typed.repeated !== typed.next && { repeated: t('encryption.not-the-same') }),
  };
  return Object.fromEntries(Object.entries(all).filter(([field]) => fields.some((one) => one === field)));
}
