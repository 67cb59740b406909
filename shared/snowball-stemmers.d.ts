/** The package brings no types of its own. */
declare module 'snowball-stemmers' {
  interface Stemmer {
    stem: (word: string) => string;
  }
  const stemmers: { newStemmer: (language: 'english' | 'spanish') => Stemmer };
  export default stemmers;
}
