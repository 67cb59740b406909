/** The words by whose form an organisation is known, English and Spanish, folded, and the acronyms that need no expansion. */

/** What an organisation is: its name goes on behind "of", "for" and "on", or ends with the word itself. */
const ENGLISH =
  'department departments ministry ministries secretariat undersecretariat agency bank university institute council commission corporation ' +
  'administration foundation chamber organization organisation office bureau embassy consulate fund authority committee association board ' +
  'service center centre college laboratory congress senate court tribunal force group company society federation confederation union ' +
  'directorate protection cooperation';
/** In Spanish the word comes first and the rest of the name follows. */
const SPANISH =
  'departamento departamentos ministerio secretaria secretarias subsecretaria agencia banco universidad instituto consejo comision corporacion ' +
  'fundacion camara organizacion oficina embajada consulado fondo autoridad comite asociacion servicio centro colegio laboratorio ' +
  'congreso senado tribunal grupo sociedad federacion confederacion procuraduria fiscalia direccion tecnologico';

export const ENGLISH_KINDS: ReadonlySet<string> = new Set(ENGLISH.split(' '));
export const SPANISH_KINDS: ReadonlySet<string> = new Set(SPANISH.split(' '));
export const ORGANISATION_WORDS: readonly string[] = [...ENGLISH_KINDS, ...SPANISH_KINDS];

/** With an acronym in brackets behind it a name of one of these is an organisation too: "Global Affairs Canada (GAC)". */
export const WEAK_KINDS =
  /(?<![a-z])(?:affairs|forum|protection|institutes?|services|police|guard|consortium|telecom|laboratories|relations)(?![a-z])/;

/** "the Biden Administration" is a time, "a Working Group" any. */
export const NO_NAMES =
  /^(?:(?:[a-z.'-]+ )?(?:biden|trump|obama|harris|bush|clinton|reagan|biden-harris|lopez obrador|pena nieto|sheinbaum) administration|(?:u\.s\. )?(?:working group|task force|steering committee|steering group|executive office|joint committee|fact sheet)|grupo de trabajo|(?:previous|last|current) administration|community college)$/;

/** Of both governments, the states, the banks and the dialogues: known without their names. */
export const KNOWN_ACRONYMS: ReadonlySet<string> = new Set(
  (
    'AMEXCID ANAM ASEA BANOBRAS BANXICO BBBXG BIS BLM BOEM CANACINTRA CANIETI CBP CCE CDC CEPAL CFE CENACE CENAGAS CIBIOGEM CIIT CILA CNBV CNH ' +
    'COFECE COFEPRIS CONABIO CONACYT CONAFOR CONAGUA CONALEP CONANP CONCAMIN CONCANACO CONEVAL CONOCER CONUEE COPARMEX CRE DEA DFC DHS DOC DOE ' +
    'DOI DOJ DOL DOT EPA ECLAC EXIM FAA FAO FBI FCC FDA FEMA FERC FGR FHWA FMCSA FONATUR FRA FSIS FUMEC GAC GAO GSA GIZ HHS HUD IADB IBWC IDB ' +
    'IFC IFT ILAB ILO IMF IMPI IMSS INADEM INAH INAMI INECC INEGI INL IOM IRS ITA ITAM JICA MARAD NADB NADBANK NAFIN NASA NATO NIH NIST NOAA NREL ' +
    'NSF NTIA OAS OECD OIT OPIC OPS PAHO PEMEX PROFECO PROFEPA SADER SAT SBA SCT SEDATU SEDENA SEGOB SEMAR SEMARNAT SENASICA SENER SEP SHCP ' +
    'SICT SRE STPS TSA UABC UN UNAM UNDP UNESCO UNHCR UNICEF UNODC USAID USACE USDA USFS USGS USPTO USTDA USTR UTEP WHO WTO'
  ).split(' '),
);

/** Capitals that are no organisation. */
export const OTHER_ACRONYMS: ReadonlySet<string> = new Set(
  (
    'ADN AI API APP ARCO ASAP ATP AUKUS BIL CAPS CEO CFO COP COVID CHIPS CTPAT DC DIY DNA EV EVS FACT FAQ FDI FTA FY GDP GHG GIS GMO GPS HIV HLED HLSD ' +
    'HPAI HTML ICT ICTS ID IEEPA III IIJA IOT IP IPR IRA ISO IT ITS IVA KM LGBT LGBTI LGBTQ LGBTQI LGBTQIA LNG LNA MDRC MDSAP MFN MOU MOUS MSME MSMES MW MXN ' +
    'NAFTA NDA NEWS NGO NGOS NOTE ODS ONG OKAY OSC PDF PIB POC POE POES PPP PRESS PYME PYMES RFP SDG SDGS SENTRI SHEET SME SMES STEM STEAM SURGES TBD TEC TIC TICS ' +
    'TLCAN TMEC TPS TV UMA USA USB USD USMCA VUI WEB WIFI WMD YOUTH ZEV ZEVS'
  ).split(' '),
);
