/** What else is found out about a document: its kind, its language, its dialogue, who took part, where it was published. */
import { describe, expect, it } from 'vitest';
import { HLED } from '../../../shared/documents/dialogues/hled.ts';
import { isOfDialogue, type DialogueEvidence } from '../../../shared/documents/find-dialogue.ts';
import { findDocumentType } from '../../../shared/documents/find-document-type.ts';
import { findLanguage } from '../../../shared/documents/find-language.ts';
import { findParticipants, readPeople } from '../../../shared/documents/find-participants.ts';
import { findSourceAddress } from '../../../shared/documents/find-source-address.ts';
import { splitSentences } from '../../../shared/documents/split-sentences.ts';

describe('the kind of a document', () => {
  it.each([
    ['FACT SHEET: Ports', 'fact-sheet'],
    ['2024 Mid-Year Review Fact Sheet', 'mid-year-review'],
    ['U.S.-Mexico Joint Statement', 'joint-statement'],
    ['Hoja informativa sobre puertos', 'fact-sheet'],
    ['Declaración conjunta de los ministros', 'joint-statement'],
    ['Readout of a call', 'other'],
    ['Trilateral Leaders’ Statement', 'joint-statement'],
    ['Trade Ministers’ Communiqué', 'joint-statement'],
    ['Declaración Presidencial de Lima', 'joint-statement'],
    ['Preguntas frecuentes sobre visas', 'fact-sheet'],
  ])('%s', (title, type) => {
    expect(findDocumentType({ title, opening: '', fileName: 'a.txt' })).toBe(type);
  });

  it('is told by the opening or the name of the file when the title is silent', () => {
    expect(findDocumentType({ title: 'Ports', opening: 'This fact sheet reports', fileName: 'a.txt' })).toBe(
      'fact-sheet',
    );
    expect(findDocumentType({ title: 'Ports', opening: '', fileName: '2022-joint-statement.md' })).toBe(
      'joint-statement',
    );
  });
});

describe('the language', () => {
  it('is told by small words, not by names', () => {
    expect(findLanguage('The Secretaría de Economía signed an agreement with the ports of Veracruz.')).toBe(
      'en',
    );
    expect(findLanguage('La Secretaría firmó un acuerdo con el Department of State para los puertos.')).toBe(
      'es',
    );
  });
});

describe('the dialogue', () => {
  const isOfHled = (evidence: Partial<DialogueEvidence>) =>
    isOfDialogue(
      {
        title: '',
        opening: '',
        pillarsNamed: 0,
        nameWeight: 0,
        pillarsNumbered: 0,
        otherPillars: 0,
        ...evidence,
      },
      HLED,
    );

  it('is that of the title or of the first sentence', () => {
    expect(isOfHled({ title: 'U.S.-Mexico High Level Economic Dialogue' })).toBe(true);
    expect(isOfHled({ opening: 'El Diálogo Económico de Alto Nivel se reunió en México.' })).toBe(true);
  });

  it('is not one that is mentioned in passing, nor one with another country', () => {
    const opening = 'Leaders met in Mexico. Their work complements the HLED. They agreed on much.';
    expect(isOfHled({ title: 'Summit', opening })).toBe(false);
    expect(isOfHled({ title: 'U.S.-Ecuador High-Level Economic Dialogue' })).toBe(false);
  });

  it('is recognised by three of its pillars alone', () => {
    expect(isOfHled({ pillarsNamed: 3, nameWeight: 9 })).toBe(true);
  });
});

describe('participants', () => {
  it('have the offices that stand before their names, whatever commas are in them', () => {
    expect(
      readPeople(
        'Under Secretary for Economic Growth, Energy, and the Environment, Jose W. Fernandez, and Ambassador Luz María de la Mora.',
      ),
    ).toEqual([
      { role: 'Under Secretary for Economic Growth, Energy, and the Environment', name: 'Jose W. Fernandez' },
      { role: 'Ambassador', name: 'Luz María de la Mora' },
    ]);
  });

  it('have the side for which they chaired', () => {
    expect(
      findParticipants([
        'Officials met (HLED). Secretary of State Ann Lee chaired the meeting for the United States. Secretary of Economy Ana Ruiz chaired it for Mexico.',
      ]).map(({ side, name }) => `${side} ${name}`),
    ).toEqual(['US Ann Lee', 'MX Ana Ruiz']);
  });

  it('may be of another side, or have it from the title of their office', () => {
    expect(
      findParticipants([
        'The Canadian delegation was led by Minister of Trade Mary Moss.',
        'The meeting was chaired by United States Secretary of Commerce Ann Lee, Mexican Secretary of Economy Ana Ruiz, and European Commissioner for Trade Jan Novak.',
      ]).map(({ side, name }) => `${side} ${name}`),
    ).toEqual(['other Mary Moss', 'US Ann Lee', 'MX Ana Ruiz', 'other Jan Novak']);
  });

  it('are none where the side is not said', () => {
    expect(findParticipants(['Secretary of State Ann Lee chaired the meeting in Canada.'])).toEqual([]);
  });

  it('are named once', () => {
    const sentence = 'The U.S. delegation was led by Secretary of State Ann Lee.';
    expect(findParticipants([sentence, sentence])).toHaveLength(1);
  });
});

describe('the address of the source', () => {
  it('is one that the text gives as its source, no other link', () => {
    expect(findSourceAddress(['See https://a.gov', 'Source: https://b.gov/x'])).toBe('https://b.gov/x');
    expect(findSourceAddress(['See https://a.gov for more.'])).toBeNull();
  });
});

describe('sentences', () => {
  it('end at full stops that are no part of an abbreviation', () => {
    expect(
      splitSentences(
        'Joseph R. Biden met Dr. Ruiz in the U.S. Embassy. They agreed (in part). It rose 5%. Done.',
      ),
    ).toEqual([
      'Joseph R. Biden met Dr. Ruiz in the U.S. Embassy.',
      'They agreed (in part).',
      'It rose 5%.',
      'Done.',
    ]);
  });
});
