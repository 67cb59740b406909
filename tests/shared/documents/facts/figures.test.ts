/** Figures with their unit, and the many numbers that are none. */
import { describe, expect, it } from 'vitest';
import { factsIn, figuresIn } from './find-for-test.ts';

describe('figures in English', () => {
  it.each([
    ['more than 2,500 students', ['2500 at-least students']],
    ['17 workshops were held', ['17 workshops']],
    ['three border crossings', ['3 border crossings']],
    ['twenty-five towns', ['25 towns']],
    ['two hundred fifty farmers', ['250 farmers']],
    ['three thousand two hundred farmers', ['3200 farmers']],
    ['two hundred fifty thousand farmers', ['250000 farmers']],
    ['2,000 thousand tons', ['2000000 tons']],
    ['150 kilometers of road', ['150 kilometers']],
    ['150km of road', ['150 km']],
    ['500 MW of solar power', ['500 MW']],
    ['4.5 million acres', ['4500000 acres']],
    ['a million people', ['1000000 people']],
    ['30 percent design', ['30 %']],
    ['almost 60% of the work', ['60 about %']],
    ['10 to 15 percent', ['10-15 %']],
    ['5%-7% growth', ['5-7 %']],
    ['0.5 percentage points', ['0.5 percentage points']],
    ['1,500.5 tons', ['1500.5 tons']],
    ['limiting warming to 1.5°C', ['1.5 °C']],
    ['the nearly 2,000-mile border', ['2000 about mile']],
    ['between 20 and 30 schools', ['20-30 schools']],
    ['five or six projects', ['5-6 projects']],
    ['up to 300 jobs', ['300 at-most jobs']],
    ['300 jobs or more, at least 40 clinics', ['300 jobs', '40 at-least clinics']],
    ['2,500+ students', ['2500 at-least students']],
    ['5,106 enrolled students from', ['5106 enrolled students']],
    ['eleven Mexican engineering students', ['11 Mexican engineering students']],
    [
      '26 major construction and modernization projects',
      ['26 major construction and modernization projects'],
    ],
    ['13 Small Business Development Centers', ['13 Small Business Development Centers']],
    ['26 Ports of Entry', ['26 Ports of Entry']],
    ['30 women entrepreneurs', ['30 women entrepreneurs']],
    ['over 2000 people', ['2000 at-least people']],
    ['(over 5 years)', ['5 years']],
    ['Four ports will open', ['4 ports']],
    ["Mexico's seven southeastern states", ['7 southeastern states']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  it.each([
    'hundreds of people',
    'one of the projects',
    'session one informed the agenda for others',
    'COVID-19 tests',
    '5G networks and 4G phones',
    'G20 leaders',
    'H2-A visas',
    'Title 42 expulsions',
    'Article 7 members',
    'Section 232 tariffs',
    'Pillar 2 projects',
    'four thematic pillars',
    'the two governments and our two countries',
    'in 2024 elections were held',
    'the 2022 elections',
    'on May 12 directors will meet',
    'the 21st Century Border',
    'Agenda 2030 goals',
    'Cybersecurity Framework 2.0 and approaches',
    'US-Mexico Border 2025 programs',
    'call (202) 555-0123 or 555-1234 for details',
    'at 10:30 and 9 a.m. participants met',
    '24 hours a day, seven days a week',
    'a two-day meeting, a 12-week course and a one-stop shop',
    '1) supporting workers; 2) scaling activities',
    '1. Building bridges',
    '1600 Pennsylvania Avenue in the city',
    'version 1.2.3 files',
    'No. 5 companies',
    'two-thirds of firms',
  ])('%s has none', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  it('quotes the number with its unit', () => {
    expect(factsIn('figure', 'It trained more than 2,500 students.')[0]?.quote).toBe(
      'more than 2,500 students',
    );
  });
});

describe('figures in Spanish', () => {
  it.each([
    ['más de 2,500 estudiantes', ['2500 at-least estudiantes']],
    ['2.500 estudiantes', ['2500 estudiantes']],
    ['17 talleres técnicos', ['17 talleres técnicos']],
    ['tres cruces fronterizos', ['3 cruces fronterizos']],
    ['cinco nuevos programas', ['5 nuevos programas']],
    ['treinta y cinco municipios', ['35 municipios']],
    ['1.500,5 hectáreas', ['1500.5 hectáreas']],
    ['1,500.5 hectáreas', ['1500.5 hectáreas']],
    ['12 500 familias', ['12500 familias']],
    ['30 por ciento de avance', ['30 %']],
    ['25%', ['25 %']],
    ['4.5 millones de personas', ['4500000 personas']],
    ['300 mil empleos', ['300000 empleos']],
    ['2 mil 300 empresas', ['2300 empresas']],
    ['mil empresas', ['1000 empresas']],
    ['dos mil trescientas cincuenta y cinco personas', ['2355 personas']],
    ['de 10 a 15 escuelas', ['10-15 escuelas']],
    ['150 kilómetros de vías', ['150 kilómetros']],
  ])('%s', (text, expected) => {
    expect(figuresIn(text, 'es')).toEqual(expected);
  });

  it.each([
    'cientos de personas',
    'artículo 7 de la ley',
    'los dos países y ambos gobiernos',
    'un proyecto y una escuela',
    'la Agenda 2030 y el Pilar 2',
    'en 2024 empresas de todo el país',
    'el 5 de mayo de 2024',
  ])('%s has none', (text) => {
    expect(figuresIn(text, 'es')).toEqual([]);
  });
});
