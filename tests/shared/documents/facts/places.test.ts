/** Places of the gazetteer and by form, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import { factsIn } from './find-for-test.ts';

const placesIn = (text: string, language: 'en' | 'es' = 'en') =>
  factsIn('place', text, language).map(({ name }) => name);

describe('places', () => {
  it.each([
    ['in Nuevo Laredo and Laredo, Texas', ['Nuevo Laredo', 'Laredo', 'Texas']],
    ['the Otay Mesa Port of Entry in San Diego', ['Otay Mesa', 'San Diego']],
    ['the Otay Mesa East POE', ['Otay Mesa East']],
    ['at Ciudad Juarez-El Paso', ['Ciudad Juárez', 'El Paso']],
    ['Douglas Agua Prieta POE and the Donna POE', ['Douglas', 'Agua Prieta', 'Donna']],
    [
      'Baja California Sur, Baja California and California',
      ['Baja California Sur', 'Baja California', 'California'],
    ],
    ['New Mexico', ['New Mexico']],
    ['in Dallas, TX', ['Dallas', 'Texas']],
    ['in Washington, D.C.', ['Washington, D.C.']],
    ['in southern Mexico and northern Central America', ['southern Mexico', 'northern Central America']],
    ['the Isthmus of Tehuantepec', ['Isthmus of Tehuantepec']],
    ['the Gulf of Mexico and the Gulf of Tehuantepec', ['Gulf of Mexico', 'Gulf of Tehuantepec']],
    ['the Port of Manzanillo', ['Port of Manzanillo']],
    ['El Salvador, Honduras, and Guatemala', ['El Salvador', 'Honduras', 'Guatemala']],
    ['in Queretaro, Yucatán, and Quintana Roo', ['Querétaro', 'Yucatán', 'Quintana Roo']],
    ['in Guerrero and Hidalgo', ['Guerrero', 'Hidalgo']],
    ["Mexico City's airport", ['Mexico City']],
  ])('%s', (text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });

  it.each([
    ['en Ciudad de México y el Estado de México', ['Mexico City', 'State of Mexico']],
    ['el sur de México y Centroamérica', ['southern Mexico', 'Central America']],
    ['el sur-sureste de México', ['south-southeastern Mexico']],
    ['el Puerto de Veracruz y el Golfo de México', ['Puerto de Veracruz', 'Gulf of Mexico']],
    ['el Istmo de Tehuantepec', ['Isthmus of Tehuantepec']],
    ['Canadá y Nuevo León', ['Canada', 'Nuevo León']],
  ])('%s', (text, expected) => {
    expect(placesIn(text, 'es')).toEqual(expected);
  });

  it.each([
    'the United States and Mexico',
    'a Port of Entry',
    'the University of California',
    'George Washington University',
    'Vicente Guerrero and Miguel Hidalgo spoke',
    'Columbus sailed and Donna Smith waved',
    'a mission to read sonora out loud',
    'Texas A&M University',
    'the southern border of the port of call',
    'Californian Chileans',
  ])('none in "%s"', (text) => {
    expect(placesIn(text)).toEqual([]);
  });
});
