/** What the end of a text says: when its people meet again, what they look forward to. */
export const CLOSING =
  /\b(?:look(?:s|ed)? forward|next (?:[a-z-]{1,20} ){0,3}(?:meeting|ministerial|dialogue|summit)|meet (?:again|annually)|reconvene|build on (?:the|this|these) progress|shared goal|proxima (?:reunion|edicion)|volveran a reunirse|se reuniran nuevamente)\b/;
