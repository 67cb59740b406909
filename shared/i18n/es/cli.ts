import type { Translation } from '../catalogue.ts';
import type { cli as english } from '../en/cli.ts';

export const cli: Translation<typeof english> = {
  'sample-title': 'Diálogo Económico de Alto Nivel México-Estados Unidos',
  'sample-event': 'Las iniciativas publicadas, de 2022 a 2024',
};
