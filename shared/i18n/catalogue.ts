/** The shape of the message catalogues: English is the master, every other language has exactly its keys. */
import type { en } from './en/catalogue.ts';

/** Spanish has a plural form that English lacks ("un millón de documentos"). */
type WithMany<Key> = Key extends `${infer Stem}_other` ? Key | `${Stem}_many` : Key;

/** The same tree of keys with other sentences. */
export type Translation<T> = {
  [Key in keyof T as WithMany<Key>]: T[Key] extends string ? string : Translation<T[Key]>;
};

export type Messages = Translation<typeof en>;

/** Plural forms are written `key_one`, `key_other` (CLDR categories) and asked for as `key`. */
type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${'one' | 'many' | 'other'}` ? Stem : Key;

type Keys<T> = {
  [Key in keyof T & string]: T[Key] extends string ? WithoutPlural<Key> : `${Key}.${Keys<T[Key]>}`;
}[keyof T & string];

/** Dotted name of a message: `problems.unexpected`. */
export type MessageKey = Keys<typeof en>;

/** The failures that the catalogue can explain. */
export type ProblemCode = WithoutPlural<keyof (typeof en)['problems']>;
