/** Which parts a fault may play in its sentence, as bits: "una demora", "caro", "se equivocaron". */
export const faultKinds = { thing: 1, quality: 2, deed: 4 } as const;
type FaultKind = keyof typeof faultKinds;

/**
 * Spanish words whose denial praises: "sin demoras", "no era caro", "no se equivocaron". Words are plain (no
 * accents, ñ as n). What can be read both ways ("duro", "picante", "fría" of a beer) is left out.
 */
const words: Record<FaultKind, { inflected: string; fixed: string }> = {
  thing: {
    inflected:
      'abolladura aglomeracion alboroto alergia ampolla anuncio aranazo ardor astilla bache bicho bodrio bronca bug bullicio burbuja carencia catastrofe chapuza chasco chinche cola comision complicacion confusion contrariedad contratiempo coste cucaracha cuelgue defecto desastre descortesia desgarro desorden desperfecto despiste desplante desventaja dificultad disconformidad discusion dolor drama embrollo embuste enredo equivocacion error escandalo espera espina estropicio falencia fiasco fila floritura fraude fuga golpe grieta groseria hilacha hormiga horror humedad imperfeccion imprevisto incidencia incidente incomodidad inconformidad inconveniencia inconveniente indigestion insecto interrupcion irritacion jaleo lentitud limitacion lio malentendido malestar mancha mentira migrana molestia mosca mosquito mugre multa nausea negligencia objecion obstaculo olor pega pelea peligro pelo pelusa penalizacion percance picazon pifia plaga pleito porqueria pretension problema problemilla problemita quemadura rasgadura rasguno raspon rata rayadura rayon recargo reclamacion reclamo remordimiento reparo restriccion riesgo rollo rotura rozadura ruido sarro sobrecoste sobrecosto sobreprecio sobresalto suciedad susto tacha tardanza telarana timo tonteria trampa trauma truco turbulencia vibracion',
    fixed:
      'pero peros costos cargos polvo estres prisa prisas sorpresas publicidad moho caos bulla virus papeleo burocracia miedo contras inseguridad cansancio fatiga aburrimiento tedio basura hedor pulgas rodeos lag',
  },
  quality: {
    inflected:
      'abandonado abarrotado abollado abusivo aceitoso agobiante agrio aguado aislado alejado amargo anticuado antipatico apatico apestoso apretado arrogante aspero asqueroso blando borde caducado caluroso cansado caotico caro chapucero chicloso complejo confuso correoso costoso crudo cutre danado debil decepcionante defectuoso deplorable deprimente desabrido desagradable descontento descortes desfasado desorbitado desordenado desorganizado despectivo dificil diminuto doloroso dudoso empalagoso endeble enganoso engorroso enredado escaso estrecho estresante exagerado excesivo falso feo flojo forzado fragil golpeado gomoso grasiento grasoso grosero grumoso harto horrible hostil impuntual inaguantable incomodo incompleto indigesto inestable inflado injusto insalubre insatisfecho inseguro inservible insipido insoportable insufrible intrusivo inutil invasivo irrespetuoso lamentable lento lugubre maleducado malo maloliente manchado masificado mediocre mentiroso miserable molesto monotono mugriento mugroso nefasto obsoleto ofensivo oscuro pegajoso peligroso pesado pesimo podrido predecible prepotente pretencioso prohibitivo rancio raquitico rayado recalentado repetitivo repugnante reseco roto ruidoso salado seco soberbio sofocante soso sospechoso sucio tacano tedioso terrible tetrico timado tirado torpe tosco tramposo triste turbio vencido vergonzoso viejo vulgar',
    fixed: 'mal lejos tarde',
  },
  // Roots: the word goes on as a verb does.
  deed: {
    inflected:
      'abrum aburr abus acos afloj agobi apest apur arrepent arrepient arrug arruin asust atasc atosig atragant atras averi bloque chirri colg complic confund congel critic cuelg decepcion decolor deform defraud demor derram desagrad desampar desarm descolor descompon descompus descos descuid desenton desgast desilusion desinfl desmerec despeg despert despiert despreci destroz deterior discrimin disgust empalag empeor encarec encog enfad enferm engan enoj ensuci equivoc escatim estaf estorb estres estrope extravi fall falt fastidi fracas gast goter grit hinch humill ignor incomod indign infect insult interrump intoxic invad irrit lament lastim lesion malogr maltrat mare objet oblig oxid padec perd pierd presion protest quebr quej quem racan ralentiz rasg recalient regan regate reproch repugn retras rob romp satur sobrecalient sufr tard trab tranc tropez tropiez',
    fixed:
      'cobra cobran dana danan dano danaron danado raya rayan rayo rayaron roza rozan rozo rozaron rozado aprieta aprietan apreto duele duelen dolio dolieron dolia doler pica pican pico picaron niega niegan nego negaron miente mienten mintio mintieron mentir crashea molesta molestan molesto molestaron molestaba molestado molestar pesa pesan pesaron cansa cansan canso cansaron',
  },
};

/** Orders not to do something deny nothing: "no gasten su dinero". */
const orders = new Set(
  'gaste gastes gasten gasteis pierda pierdas pierdan perdais enganes enganen enganeis equivoques equivoquen confundas confundan tardes olvides olviden apures apuren quejes quejen'.split(
    ' ',
  ),
);

const verbEnding =
  /^(?:[aeio]|[aeo]s|a[ns]|en|[aei]mos|[ae]is|aba[ns]?|abamos|aste|aron|ad[oa]s?|ando|io|ieron|iste|ia[ns]?|iamos|id[oa]s?|iendo|[aei]r[ae][ns]?|[aei]remos|[aei]ria[ns]?|[aei]r(?:se|me|te|les?|l[oa]s?|nos)?|iera[ns]?|iese[ns]?|ase[ns]?)$/;

const kindsByWord = new Map<string, number>();
const addForm = (form: string, kind: FaultKind) =>
  kindsByWord.set(form, (kindsByWord.get(form) ?? 0) | faultKinds[kind]);
const roots = new Set(words.deed.inflected.split(' '));
const rootLengths = Array.from(roots, ({ length }) => length);
const [shortestRoot, longestRoot] = [Math.min(...rootLengths), Math.max(...rootLengths)];

for (const kind of ['deed', 'thing', 'quality'] as const) {
  const { inflected, fixed } = words[kind];
  for (const word of fixed.split(' ')) addForm(word, kind);
  if (kind === 'deed') continue;
  for (const word of inflected.split(' ')) {
    for (const form of formsOf(word, kind)) addForm(form, kind);
  }
}

/** A noun with its plural, or an adjective with its feminine too. */
function formsOf(word: string, kind: FaultKind): string[] {
  const last = word.at(-1)!;
  if (!'aeo'.includes(last)) return [word, `${word}es`];
  const feminine = word.slice(0, -1) + 'a';
  return kind === 'quality' && last === 'o'
    ? [word, `${word}s`, feminine, `${feminine}s`]
    : [word, `${word}s`];
}

/** What kinds of fault a plain word can name, as bits of `faultKinds`; 0 is none. */
export function faultOf(plain: string): number {
  if (orders.has(plain)) return 0;
  const known = kindsByWord.get(plain) ?? 0;
  for (let size = shortestRoot; size < plain.length && size <= longestRoot; size++) {
    if (!roots.has(plain.slice(0, size))) continue;
    const ending = plain.slice(size);
    if (verbEnding.test(ending)) {
      // "una demora", "estaba oxidado": most deeds are things and qualities too.
      const noun = /^[aeo]s?$/.test(ending) ? faultKinds.thing : 0;
      const participle = /^[ai]d[oa]s?$/.test(ending) ? faultKinds.quality : 0;
      return known | faultKinds.deed | noun | participle;
    }
  }
  return known;
}
