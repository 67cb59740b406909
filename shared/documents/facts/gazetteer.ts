/**
 * Places that officials of both countries speak of: states, their capitals, cities and crossings of the border, countries and regions.
 * "Mexico" and "United States" alone are not among them: in these texts they are everywhere and tell nothing. Each line holds one place:
 * the name that facts have, then other ways of writing it. To add one, add a line.
 */
import { foldInPlace } from './fold-in-place.ts';

export interface Place {
  name: string;
  /** One way of writing it, folded. */
  written: string;
  /**
   * `person`: also a name of people, so not right beside another capital word; `crossing`: too common a word to be a place without a word
   * such as "port" or "bridge" beside it.
   */
  ambiguity: 'person' | 'crossing' | null;
  isRegion: boolean;
}

const MEXICAN_STATES =
  'Aguascalientes|Baja California Sur|Baja California|Campeche|Chiapas|Chihuahua|Coahuila=Coahuila de Zaragoza|Colima|Guanajuato|Jalisco|' +
  'State of Mexico=Estado de México=Edomex|Michoacán=Michoacán de Ocampo|Nayarit|Nuevo León|Oaxaca|Puebla|Querétaro|Quintana Roo|' +
  'San Luis Potosí|Sinaloa|Sonora|Tabasco|Tamaulipas|Tlaxcala|Veracruz|Yucatán|Zacatecas';
const MEXICAN_CITIES =
  'Mexico City=Ciudad de México=CDMX|Acapulco|Cancún|Chetumal|Chilpancingo|Ciudad Victoria|Coatzacoalcos|Cuernavaca|Culiacán|Ensenada|' +
  'Guadalajara|Hermosillo|La Paz|Lázaro Cárdenas|León, Guanajuato|Manzanillo|Mazatlán|Mérida|Monterrey|Morelia|Pachuca|Salina Cruz|Saltillo|' +
  'Tampico|Altamira|Tapachula|Tepic|Toluca|Torreón|Tuxtla Gutiérrez|Villahermosa|Xalapa|Tehuantepec|Dos Bocas|Puerto Chiapas|Progreso, Yucatán';
const AMERICAN_STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii=Hawái|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|' +
  'Louisiana=Luisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi=Misisipi|Missouri=Misuri|Montana|Nebraska|Nevada|' +
  'New Hampshire|New Jersey=Nueva Jersey|New Mexico=Nuevo México|New York=Nueva York|North Carolina=Carolina del Norte|' +
  'North Dakota=Dakota del Norte|Ohio|Oklahoma|Oregon=Oregón|Pennsylvania=Pensilvania|Puerto Rico|Rhode Island|' +
  'South Carolina=Carolina del Sur|South Dakota=Dakota del Sur|Tennessee|Texas=Tejas|Utah|Vermont|' +
  'Washington State=State of Washington=Estado de Washington|West Virginia=Virginia Occidental|Wisconsin|Wyoming';
const AMERICAN_CITIES =
  'Washington, D.C.=Washington, DC=Washington D.C.=Washington DC|Albuquerque|Atlanta|Baton Rouge|Boston|Chicago|Corpus Christi|Dallas|Denver|' +
  'Detroit|Fort Worth|Galveston|Las Cruces|Las Vegas|Los Angeles|Long Beach|Miami|Minneapolis|New Orleans=Nueva Orleans|Philadelphia=Filadelfia|' +
  'Portland|Sacramento|Salt Lake City|San Antonio|San Diego|San Francisco|Santa Fe|Seattle|Silicon Valley|St. Louis|Tallahassee|Tucson|' +
  'Oklahoma City|Nashville|Indianapolis|Baltimore|Cincinnati|Cleveland|Pittsburgh|San José, California=San Jose, California|Rio Grande Valley';
const BORDER =
  'Agua Prieta|Anzalduas=Anzaldúas|Bridge of the Americas=Puente de las Américas|Brownsville|Calexico=Caléxico|Ciudad Acuña|' +
  'Ciudad Juárez=Cd. Juárez|Cordova of the Americas=Córdova de las Américas|DeConcini|Eagle Pass|El Paso|Fabens|Guadalupe-Tornillo|' +
  'Imperial Valley=Valle Imperial|Laredo|Lukeville|Matamoros|McAllen|Mexicali|Nogales|Nuevo Laredo|Nuevo Progreso|Ojinaga|' +
  'Otay Mesa East=Otay Mesa Este|Otay Mesa II|Otay Mesa|Paso del Norte|Pharr|Piedras Negras|Puerto Palomas|Reynosa|Rio Bravo=Río Bravo|' +
  'Rio Grande City|San Jerónimo|San Luis Río Colorado=San Luis Colorado|San Ysidro|Santa Teresa|Sonoyta|Tecate|Tijuana|Tornillo|' +
  'World Trade Bridge=Puente del Comercio Mundial|Yuma|Ysleta|Weslaco|Colombia Solidarity Bridge=Puente Solidaridad Colombia|Sunland Park|Nuevo Amanecer';
const COUNTRIES =
  'Argentina|Australia|Austria|Bahamas|Barbados|Belgium=Bélgica|Belize=Belice|Bolivia|Brazil=Brasil|Canada=Canadá|Chile|China|' +
  'Colombia|Costa Rica|Cuba|Denmark=Dinamarca|Dominican Republic=República Dominicana|Ecuador|Egypt=Egipto|El Salvador|Ethiopia=Etiopía|' +
  'European Union=Unión Europea|Finland=Finlandia|France=Francia|Germany=Alemania|Ghana|Greece=Grecia|Guatemala|Guyana|Haiti=Haití|Honduras|' +
  'Hong Kong|Hungary=Hungría|India|Indonesia|Iran=Irán|Iraq=Irak|Ireland=Irlanda|Israel|Italy=Italia|Jamaica|Japan=Japón|Kenya=Kenia|Malaysia=Malasia|' +
  'Morocco=Marruecos|Netherlands=Países Bajos|New Zealand=Nueva Zelanda=Nueva Zelandia|Nicaragua|Nigeria|Norway=Noruega|Pakistan=Pakistán|' +
  'Panama=Panamá|Paraguay|Peru=Perú|Philippines=Filipinas|Poland=Polonia|Portugal|Qatar=Catar|Russia=Rusia|Rwanda=Ruanda|' +
  'Saudi Arabia=Arabia Saudita|Senegal|Singapore=Singapur|South Africa=Sudáfrica|South Korea=Republic of Korea=Corea del Sur=República de Corea|' +
  'Spain=España|Suriname=Surinam|Sweden=Suecia|Switzerland=Suiza|Taiwan=Taiwán|Tanzania|Thailand=Tailandia|Trinidad and Tobago=Trinidad y Tobago|' +
  'Tunisia=Túnez|Turkey=Türkiye=Turquía|Ukraine=Ucrania|United Arab Emirates=Emiratos Árabes Unidos|United Kingdom=Reino Unido|Uruguay|' +
  'Uzbekistan=Uzbekistán|Venezuela|Vietnam|Zambia|Afghanistan=Afganistán|Syria=Siria|Lebanon=Líbano|Bangladesh|Sri Lanka|Cambodia=Camboya';
const REGIONS =
  'Central America=Centroamérica=América Central=Centro América|northern Central America=north of Central America=norte de Centroamérica|Latin America=América Latina=Latinoamérica|' +
  'North America=América del Norte=Norteamérica|South America=América del Sur=Sudamérica=Suramérica|Caribbean=Caribe|Northern Triangle=Triángulo Norte|' +
  'Western Hemisphere=Hemisferio Occidental|Indo-Pacific=Indopacífico|Isthmus of Tehuantepec=Istmo de Tehuantepec|' +
  'Gulf of Mexico=Golfo de México|Gulf of California=Golfo de California=Sea of Cortez=Mar de Cortés|Yucatán Peninsula=Península de Yucatán|' +
  'southern Mexico=south of Mexico=sur de México|southeastern Mexico=southeast Mexico=sureste de México=sureste mexicano|' +
  'south-southeastern Mexico=south-southeast Mexico=south-southeast of Mexico=sur-sureste de México=sur-sureste=sursureste|' +
  'northern Mexico=norte de México|central Mexico=centro de México|Bajío|Tijuana River=Río Tijuana|Colorado River=Río Colorado|' +
  'Rio Grande=Río Grande|Selva Maya|Maya Forest|Permian Basin|Sonoran Desert=Desierto de Sonora|Middle East=Medio Oriente';
const NAMES_OF_PEOPLE =
  'Durango|Guerrero|Hidalgo|Morelos|Georgia|Virginia|Washington|Austin|Houston|Lincoln|Jackson|Ciudad Juárez=Juárez|Phoenix|Colombia Bridge|Jordan=Jordania|Douglas|Madison|Europe=Europa|Africa=África|Asia';
const CROSSINGS =
  'Andrade|Del Rio|Camargo|Columbus|Donna|Naco|Presidio|Progreso|Roma|Mariposa|Los Indios|Mission|San Luis|Los Tomates|Hidalgo|Colombia|Lincoln-Juarez=Juarez-Lincoln';

const PLACES: readonly Place[] = [
  ...[MEXICAN_STATES, MEXICAN_CITIES, AMERICAN_STATES, AMERICAN_CITIES, BORDER, COUNTRIES].flatMap((list) =>
    placesOf(list, null),
  ),
  ...placesOf(REGIONS, null, true),
  ...placesOf(NAMES_OF_PEOPLE, 'person'),
  ...placesOf(CROSSINGS, 'crossing'),
];

/** By their first word, the longest way of writing first. */
export const PLACES_BY_FIRST_WORD: ReadonlyMap<string, readonly Place[]> = byFirstWord(PLACES);

export const PLACE_FIRST_WORDS: readonly string[] = [
  ...PLACES_BY_FIRST_WORD.keys(),
  'port',
  'ports',
  'puerto',
  'gulf',
  'golfo',
];
/** Of regions, which may be written small: "southern Mexico". */
export const REGION_FIRST_WORDS: readonly string[] = [
  ...byFirstWord(PLACES.filter(({ isRegion }) => isRegion)).keys(),
];

/** The postal signs of states behind a city: "Dallas, TX". */
export const POSTAL_SIGNS: ReadonlyMap<string, string> = new Map([
  ['AZ', 'Arizona'],
  ['CA', 'California'],
  ['CO', 'Colorado'],
  ['FL', 'Florida'],
  ['GA', 'Georgia'],
  ['IL', 'Illinois'],
  ['NM', 'New Mexico'],
  ['NV', 'Nevada'],
  ['NY', 'New York'],
  ['TX', 'Texas'],
  ['UT', 'Utah'],
  ['WA', 'Washington State'],
]);

function placesOf(list: string, ambiguity: Place['ambiguity'], isRegion = false): Place[] {
  return list.split('|').flatMap((line) => {
    const [name = '', ...others] = line.split('=');
    return [name, ...others].map((written) => ({ name, written: foldInPlace(written), ambiguity, isRegion }));
  });
}

function byFirstWord(places: readonly Place[]): Map<string, readonly Place[]> {
  const map = new Map<string, Place[]>();
  for (const place of places) {
    const word = /^[a-z]+/.exec(place.written)?.[0] ?? '';
    map.set(word, [...(map.get(word) ?? []), place]);
  }
  for (const [word, found] of map)
    map.set(
      word,
      found.toSorted((left, right) => right.written.length - left.written.length),
    );
  return map;
}
