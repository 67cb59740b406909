/** The light theme's colours as `ui/palette.css` has them, for pictures that leave the window. */
export const PRINT_COLOURS: Readonly<Record<string, string>> = {
  surface: '#ffffff',
  hover: '#f3f1eb',
  ink: '#1b1f24',
  quiet: '#565e68',
  hairline: '#e3e0d8',
  control: '#8a8f96',
  accent: '#1f3a5f',
  due: '#8a5a00',
  done: '#2b6a3f',
  'pillar-I': '#1d6490',
  'pillar-II': '#2c6b4b',
  'pillar-III': '#8a4b08',
  'pillar-IV': '#76407c',
  'pillar-none': '#565e68',
};
