/**
 * Double negatives that praise ("no estuvo nada mal"), and their contraries ("no puede ser peor"): no
 * n-gram model learns them from a thousand reviews, as each of their words speaks for the other side. A
 * text is read as if the word on the left stood in the idiom's place. Words are plain: no accents, no
 * capitals. `a|b` is either, `a|b?` may be missing, `{x}` is a set below, `_` any one word.
 */
const patterns: Record<string, readonly string[]> = {
  bien: [
    'no {be} {so}? nada mal|malo|mala|malos|malas',
    'no {be} {so}? mal|malo|mala|malos|malas',
    'no {have} estado|sido|salido {so}? nada? mal|malo|mala|malos|malas',
    'nada mal|malo|mala|malos|malas',
    'no me|nos|les|le? parece|parecio {so}? nada? mal|malo|mala',
  ],
  excelente: [
    'no {can} ser|estar|haber|haberlo|pedir|pedirse|salir|ir|quedar|hacer|hacerlo|imaginar sido|estado|salido|hecho? {so}? mas? mejor',
    'no {can} pedir|pedirse|pedirle|desear|exigir mas',
    'no se {can} pedir|desear|exigir mas|mejor',
    'no {can} {be_inf} {so}? mas {glad}',
    'no {can} haber {been} {so}? mas {glad}',
    'no {have} podido ser|estar|ir|salir mejor',
    'no {have} podido {be_inf} {so}? mas {glad}',
    'no {there} nada que {blame}',
    'no {own} nada que {blame}',
    'no {own} nada malo que decir',
    'no {there} nada malo que decir',
    'nada que {blame}',
    'nada malo que decir',
    'no {there} ninguna|ningun|ni? una|un|sola? queja|pega|pero|fallo|reproche',
    'no {own} ninguna|ningun|ni? una|un|sola? queja|pega|pero|fallo|reproche',
    'no {own} quejas|queja|pegas|peros',
    'no {there} quejas|queja|pegas|peros',
    'no puedo|podemos|podria|podriamos|podia|podiamos quejarme|quejarnos|reprochar|objetar {thing}?',
    'ninguna|ni queja|pega',
    'ningun pero|reproche|fallo',
    'sin ninguna? quejas|queja|pegas|pega|peros',
    'no {there} _? _? nada? mejor|comparable|igual',
    'no {there} otro|otra|nada _? igual|mejor|como',
    'no tiene|tienen|tenia|tuvo desperdicio|rival|comparacion|igual|competencia|parangon',
    'no deja|dejan|dejo|dejaron nada que desear',
    'no le|les? falta|faltan|falto|faltaba nada|detalle',
    'no me|nos falta|falto|faltaba|hizo falta? de? nada',
    'no le|les? cambiaria|cambiaba|quitaria nada',
    'no le|les? pondria nada|pega|peros|pegas',
    'no cambiaria|cambiariamos|cambies|cambien nada|nunca',
  ],
  recomendable: [
    'no lo|la|los|las? {doubt} ni? un? momento|segundo|instante? en? {again}?',
    'no {doubt} en {again}',
    'no se? te|os|me|nos? la|lo|los|las pierdas|pierdan|perdais|pierda',
    'no se? te|os|me? arrepentiras|arrepentiran|arrepentireis|arrepentira|arrepiento|arrepentimos|arrepentiremos|arrepentireis',
    'no {whom}? {fail}',
    'nunca|jamas {whom}? {have}? {fail}',
    'no {whom}? {have} {fail}',
    'no veo|vemos la hora de|para? {again}?',
    'no me|nos? canso|cansamos|cansare|cansaremos de',
  ],
  pesimo: [
    'no {can} ser|estar|haber|haberlo|salir|ir|quedar|hacer|hacerlo sido|estado|salido|hecho? {so}? mas? peor',
    'no {can} {be_inf} {so}? mas {sad}',
    'no {can} haber {been} {so}? mas {sad}',
    'no {have} podido ser|estar|ir|salir peor',
    'no {there} nada que {save}',
    'no {own} nada {good}',
    'nada que {save}',
    'no {there} _? _? nada? peor',
    'deja|dejan|dejo|dejaron|dejaba mucho|bastante|demasiado|muchisimo? que desear',
  ],
};

const sets: Record<string, string> = {
  be: 'es|esta|estuvo|estaba|estan|estaban|estuvieron|fue|fueron|son|era|eran|sale|salio|quedo|queda|sabe|sabia|cocinan|funciona|anda|va|huele|suena',
  be_inf: 'ser|estar|quedar|quedarme|irme|irnos|sentirme|sentirnos|salir',
  been: 'sido|estado|quedado|salido',
  so: 'para|tan|tampoco|pero|del|todo',
  have: 'ha|han|he|hemos|habia|habian|haya|hayan|hubiera|hubiese|habria|hubieran|habrian',
  can: 'puede|pueden|puedo|podemos|podria|podrian|podriamos|podia|podian|podiamos|pudo|pudieron|pude|pudimos|pudiera|cabe',
  there:
    'hay|habia|hubo|encontre|encontramos|encontraras|encontraran|encontrareis|encuentro|encontrar|conozco|conocemos|existe',
  own: 'tengo|tenemos|tuve|tuvimos|tiene|tienen|tenia|tenian|teniamos',
  blame:
    'objetar|reprochar|criticar|reclamar|envidiar|envidiarle|decir|reprocharle|reprocharles|objetarle|mejorar|corregir|lamentar|temer|quejarse|quejarme|quejarnos|cambiar|achacar|achacarle',
  thing: 'nada|de',
  glad: 'contento|contenta|contentos|contentas|satisfecho|satisfecha|satisfechos|satisfechas|feliz|felices|encantado|encantada|encantados|encantadas|agradecido|agradecida|agradecidos|agradecidas|acertado|acertada|amable|amables|atento|atentos|comodo|comoda|rico|rica|limpio|limpia|facil|agusto|perfecto|perfecta',
  sad: 'decepcionado|decepcionada|decepcionados|decepcionadas|descontento|descontenta|insatisfecho|insatisfecha|enojado|enojada|enfadado|enfadada|molesto|molesta|arrepentido|arrepentida|harto|harta|sucio|sucia|lento|lenta|incomodo|incomoda|antipatico|antipaticos|grosero|groseros|desagradable|desagradables|feo|fea|malo|mala',
  good: 'bueno|rescatable|destacable|positivo|especial|recomendable|salvable',
  doubt:
    'dudo|dudamos|dudaria|dudariamos|dudare|dudaremos|dudes|duden|dude|dudeis|dudaran|dudaras|dudaba|dudaria|dudarian|dudara|dudaremos',
  again:
    'volver|volveria|regresar|repetir|recomendar|recomendarlo|recomendarla|recomendarlos|comprar|comprarlo|reservar|ir|venir|visitar|visitarlo|elegir|pedir|descargar|descargarla|descargarlo|probar|probarlo|hospedarme|hospedarnos|alojarme|alojarnos|quedarme|quedarnos|hacerlo|contratar|aceptar|pagar',
  whom: 'me|nos|te|le|les|os|lo|la|se',
  fail: 'decepciona|decepcionan|decepciono|decepcionado|decepcionaron|decepcionara|decepcionaran|defrauda|defraudan|defraudo|defraudado|defraudaron|defraudara|defraudaran|falla|fallan|fallo|fallado|fallaron|fallara|fallaran|arrepentido|arrepentiras|arrepiento',
  save: 'rescatar|salvar|destacar|agradecer|rescatarle|merezca|valga',
};

interface Step {
  /** `undefined` takes any word. */
  words: ReadonlySet<string> | undefined;
  isOptional: boolean;
}

interface Idiom {
  reading: string;
  steps: readonly Step[];
}

/** Idioms by the plain word that they begin with. */
const idiomsByFirst = new Map<string, Idiom[]>();
for (const [reading, texts] of Object.entries(patterns)) {
  for (const text of texts) {
    const steps = text.split(' ').map(parseStep);
    for (const first of steps[0]!.words!) {
      const idioms = idiomsByFirst.get(first) ?? [];
      idioms.push({ reading, steps });
      idiomsByFirst.set(first, idioms);
    }
  }
}

function parseStep(text: string): Step {
  const isOptional = text.endsWith('?');
  const names = isOptional ? text.slice(0, -1) : text;
  if (names === '_') return { words: undefined, isOptional };
  const written = names.startsWith('{') ? sets[names.slice(1, -1)]! : names;
  return { words: new Set(written.split('|')), isOptional };
}

/** Whether an idiom may begin with this plain word. */
export function mayBeginIdiom(plain: string): boolean {
  return idiomsByFirst.has(plain);
}

/**
 * The longest idiom that begins at a word: how many tokens it takes and the plain word it is read as.
 * `plainAt` gives the plain word so many tokens on, or `undefined` where the text or the clause ends.
 */
export function findIdiom(
  plainAt: (offset: number) => string | undefined,
): { tokens: number; reading: string } | undefined {
  let best: { tokens: number; reading: string } | undefined;
  for (const { reading, steps } of idiomsByFirst.get(plainAt(0) ?? '') ?? []) {
    const tokens = matchSteps(steps, 0, 0, plainAt);
    if (tokens > (best?.tokens ?? 0)) best = { tokens, reading };
  }
  return best;
}

/** Tokens taken by the steps from `step` on, in the longest way, or 0 when they do not fit. */
function matchSteps(
  steps: readonly Step[],
  step: number,
  offset: number,
  plainAt: (offset: number) => string | undefined,
): number {
  const wanted = steps[step];
  if (!wanted) return offset;
  const word = plainAt(offset);
  const fits = word !== undefined && (wanted.words?.has(word) ?? true);
  const taken = fits ? matchSteps(steps, step + 1, offset + 1, plainAt) : 0;
  const skipped = wanted.isOptional ? matchSteps(steps, step + 1, offset, plainAt) : 0;
  return Math.max(taken, skipped);
}
