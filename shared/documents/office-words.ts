/** The words of which the titles of offices are made, English and Spanish: what stands in capitals beside a name and is no part of it. */
import { fold } from './text-shape.ts';

const OFFICE_WORDS = new Set(
  (
    'acting administration administrator advisor adviser affairs agency agricultural agriculture ambassador america american americas ' +
    'and assistant attorney border bureau cabinet central chair chairman chairwoman chief climate commerce commercial commission ' +
    'commissioner communications coordinator council counselor customs defense department deputy development digital director division ' +
    'economic economy education embassy energy environment executive exchequer external finance first for foreign general governance ' +
    'government governor growth head health her his homeland honorable housing human industry infrastructure innovation interior ' +
    'international investment justice labor labour lead management mexican mexico minister ministry national natural north northern of ' +
    'office officer organization permanent planning policy president prime principal protection public ranking regional relations ' +
    'representative resources rural science second secretariat secretaries secretary security senator senior services small business ' +
    'special envoy staff state states strategic strategy tax technology telecommunications the tourism trade transport transportation ' +
    'treasury u.s under undersecretary union united usaid ustr vice water welfare western hemisphere women work workforce credit ' +
    'agricultura alta ambiente américa asuntos bienestar canciller centro comercial comercio comunicaciones consejero consejera ' +
    'coordinador coordinadora crédito desarrollo director directora economía educación embajador embajadora encargado encargada energía ' +
    'estado estados estadounidense exterior exteriores federal función general gobierno hacienda industria interior internacional ' +
    'jefa jefe marina medio mexicana mexicano méxico ministra ministro nacional norte oficina para presidenta presidente procurador ' +
    'procuradora pública público recursos relaciones representante salud secretaria secretario secretaría seguridad subsecretaria ' +
    'subsecretario titular trabajo turismo unidad unidos vicepresidenta vicepresidente'
  )
    .split(' ')
    .map((word) => fold(word)),
);
const PARTICLES = new Set(['de', 'del', 'la', 'las', 'los', 'y', 'van', 'von', 'da', 'di', 'der']);

export function isOfficeWord(token: string): boolean {
  return OFFICE_WORDS.has(
    fold(token)
      .replace(/['’]s$/, '')
      .replace(/[.,;:]{1,5}$/, ''),
  );
}

/** A word inside a name that is written small: "Luz María de la Mora". */
export function isParticle(token: string): boolean {
  return PARTICLES.has(token);
}
