/**
 * Double negatives that praise ("no estuvo nada mal"), and their contraries ("no puede ser peor"): no
 * n-gram model learns them from a thousand reviews, as each of their words speaks for the other side. A
 * text is read as if the word on the left stood in the idiom's place. Words are plain: no accents, no
 * capitals. `a|b` is either, `a|b?` may be missing, `{x}` is a set below, `_` any one word.
 */
const patterns: Record<string, readonly string[]> = {
  pesimo: [
    'no lo|la|los|las? {doubt} ni? un? momento|segundo|instante? en {away}',
    'no {can} ser|estar|haber|haberlo|salir|ir|quedar|hacer|hacerlo sido|estado|salido|hecho? {so}? mas? peor',
    'no {have} podido ser|estar|ir|salir peor',
    'no {can} haber _ peor',
    'nunca|jamas|no {have} _ _? _? _? peor',
    'no {there} nada|nadie|ninguno|ninguna que {save}',
    'no {own} nada {good}',
    'nada que {save}',
    'no {there} _? _? nada? peor',
    'deja|dejan|dejo|dejaron|dejaba mucho|bastante|demasiado|muchisimo? que desear',
  ],
  bien: [
    'nunca|nadie {whom}? {have}? dijo|dijeron|dice|dicen|dicho que no a? nada?',
    'no {whom} dijo|dijeron|dicen que no a nada',
    'no {whom}? pase|paso|pasamos|pasaron|pasas|tuve|tuvimos|senti|sentimos nada? de? ni? frio|hambre|calor|sed|frios|verguenza',
    'sin costo|cargo|coste adicional|extra|alguno?',
    'no se? oia|oye|oian|oyen|escucha|escuchaba|nota|notaba nada',
    'no|nunca|ni se me|nos|te? {breaks}',
    'no|nadie {whom}? metio|metieron prisa',
    'no esperamos ni|nada|casi|mucho _? minuto|minutos|hora|nada?',
    'no espere|esperas|esperaras|esperan ni _? minuto|minutos|hora|nada?',
    'no tuve|tuvimos|hubo|hace|hizo que|falta esperar|hacer|pagar|llamar|reclamar|pelear|insistir|buscar|aguardar cola|fila|nada?',
  ],
  excelente: [
    'no se|sabria que haria|hariamos|hacer|seria sin',
    'no {can} ser|estar|haber|haberlo|pedir|pedirse|salir|ir|quedar|hacer|hacerlo|imaginar sido|estado|salido|hecho? {so}? mas? mejor',
    'no se? le|les? {can} pedir|pedirse|pedirle|pedirles|desear|exigir mas|mejor',
    'no {can} {be_inf} {so}? mas _',
    'no {can} haber {been} {so}? mas _',
    'no {have} podido ser|estar|ir|salir mejor',
    'no {can} haber _ _? mejor',
    'nunca|jamas|no {have} _ _? _? _? mejor|igual|parecido|parecida',
    'nunca|jamas|nadie|no {whom}? {have} _ _? _? _? tan|tanto {glad}',
    'no {there} {any}? nada? que {blame}',
    'no {own} nada que {blame}',
    'no {there}|{own} nada malo que decir',
    'nada que {blame}',
    'nada malo que decir',
    'no {can} quejarme|quejarnos|quejarse|reprochar|objetar {thing}?',
    'no {there} otro|otra|nada|nadie _? igual|mejor|como',
    'no {there} _? _? nada? mejor|comparable|igual',
    'no {there} forma|manera|modo|sitio|lugar mas _',
    'no tiene|tienen|tenia|tuvo desperdicio|rival|comparacion|igual|competencia|parangon|precio',
    'no deja|dejan|dejo|dejaron nada que desear',
    'no me|nos|le|les? falta|faltan|falto|faltaba|faltaban de? nada|detalle',
    'no me|nos hizo falta de? nada',
    'no le|les? cambiaria|cambiariamos|cambiaba|quitaria|pondria|pondriamos|pongo nada|pega|peros|pegas',
    'no le|les? cambiaria|cambiariamos|quitaria|pondria|pongo ni un|una pero|peros|pega|coma|detalle|cosa',
    'no cambiaria|cambiariamos|cambies|cambien nada|nunca',
    'ningun|ninguna|nadie otro|otra? _? _? _? _? le|lo|los|la|les? supera|iguala|gana|hace sombra',
  ],
  recomendable: [
    'no es|era|fue|sera|seria la|mi|nuestra ultima vez|visita?',
    'nadie|no se? queda|quedas|quedan|quede|quedamos con hambre',
    'no lo|la|los|las {doubt} ni? un? momento|segundo|instante? en? {again}?',
    'no {doubt} ni un momento|segundo|instante en? {again}?',
    'no {doubt} en {again}',
    'no se? te|os|me|nos? la|lo|los|las pierdas|pierdan|perdais|pierda',
    'sin falta|dudarlo|pensarlo|dudar|pensar',
    'no veo|vemos la hora de|para? {again}?',
    'no me|nos? canso|cansamos|cansare|cansaremos de',
    'no {can} dejar de {again}',
    'no paro|paramos|dejo|dejamos de {again}|reir|reirnos|disfrutar',
    'no queria|queriamos|quiero|queremos|apetecia irnos|irme|ir|salir|marcharnos|marcharme|volver de? alli|ahi|casa?',
    'imposible|dificil|cuesta|complicado no {again}|enamorarse|enamorarte|enamorarme|enamorarnos|quererlo|disfrutar|engancharse|sonreir|emocionarse|caer',
  ],
  indudablemente: [
    'no exagero|exageramos|miento si|al digo|decir que?',
    'no {there}|cabe|quedan|queda la? menor? duda|dudas de? que?',
  ],
  normal: ['no me|nos|es? extrana|sorprende|extranar|sorprender que'],
};

const sets: Record<string, string> = {
  any: 'ningun|ninguna|ni un|ni una|ni un solo|ni una sola|nada de',
  breaks: 'cierra|cierran|cae|caen|desconecta|desconectan|calienta|destine|destinen|apaga|apagan|pela|pelan',
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
  glad: 'bien|contento|contenta|contentos|contentas|satisfecho|satisfecha|satisfechos|feliz|felices|encantado|encantada|agradecido|agradecida|amable|amables|atento|atenta|atentos|comodo|comoda|comodos|rico|rica|ricos|ricas|bueno|buena|buenos|buenas|limpio|limpia|facil|agusto|perfecto|perfecta|bonito|bonita|lindo|linda|hermoso|hermosa|rapido|rapida|util|sabroso|sabrosa|delicioso|deliciosa|fresco|fresca|tranquilo|tranquila|completo|completa|divertido|divertida|carino|gusto|esmero|paciencia',
  good: 'bueno|rescatable|destacable|positivo|especial|recomendable|salvable',
  doubt:
    'dudo|dudamos|dudaria|dudariamos|dudare|dudaremos|dudes|duden|dude|dudeis|dudaran|dudaras|dudaba|dudaria|dudarian|dudara|dudaremos',
  again:
    'volver|volveria|regresar|repetir|recomendar|recomendarlo|recomendarla|recomendarlos|comprar|comprarlo|reservar|ir|venir|visitar|visitarlo|elegir|descargar|descargarla|descargarlo|probar|probarlo|hospedarme|hospedarnos|alojarme|alojarnos|quedarme|quedarnos|hacerlo|contratar|aceptar|pagar',
  away: 'buscar|cambiar|cambiarlo|cambiarla|irme|irnos|irse|huir|devolver|devolverlo|devolverla|devolverlos|reclamar|denunciar|cancelar|cancelarlo|cancelarla|desinstalar|desinstalarla|marcharme|marcharse|evitar|evitarlo|borrar|borrarla',
  whom: 'me|nos|te|le|les|os|lo|la|se',
  save: 'rescatar|salvar|destacar|agradecer|rescatarle|merezca|valga|salve|rescate|destaque|sirva|funcione|convenza',
};

interface Step {
  /** Single words that fit; `undefined` takes any word. */
  words: ReadonlySet<string> | undefined;
  /** Runs of words that fit. */
  runs: readonly (readonly string[])[];
  isOptional: boolean;
}

interface Idiom {
  reading: string;
  steps: readonly Step[];
}

/** Idioms that begin with one word. */
interface Beginning {
  all: Idiom[];
  /** Those that may go on with a word, by that word. */
  byNext: Map<string, Idiom[]>;
  /** Those that may go on with any word. */
  others: Idiom[];
}

/** Idioms by the plain word that they begin with. */
const beginnings = new Map<string, Beginning>();
for (const [reading, texts] of Object.entries(patterns)) {
  for (const text of texts) {
    const steps = text.split(' ').map(parseStep);
    const { words, runs } = steps[0]!;
    for (const first of new Set([...words!, ...runs.map(([word]) => word!)])) {
      const beginning: Beginning = beginnings.get(first) ?? { all: [], byNext: new Map(), others: [] };
      beginning.all.push({ reading, steps });
      beginnings.set(first, beginning);
    }
  }
}
for (const [first, { all, byNext, others }] of beginnings) {
  const nexts = new Map(all.map((idiom) => [idiom, secondWords(first, idiom)]));
  for (const word of new Set([...nexts.values()].flatMap((words) => [...(words ?? [])]))) {
    byNext.set(
      word,
      all.filter((idiom) => nexts.get(idiom)?.has(word) ?? true),
    );
  }
  others.push(...all.filter((idiom) => !nexts.get(idiom)));
}

/** The words that may follow an idiom's first one; `undefined` where any may, or none need. */
function secondWords(first: string, { steps: [step, ...rest] }: Idiom): Set<string> | undefined {
  const seconds = new Set(step!.runs.flatMap(([word, next]) => (word === first ? [next!] : [])));
  if (!step!.words?.has(first)) return seconds;
  for (const { words, runs, isOptional } of rest) {
    if (!words) return undefined;
    for (const word of words) seconds.add(word);
    for (const [word] of runs) seconds.add(word!);
    if (!isOptional) return seconds;
  }
  return undefined;
}

function parseStep(text: string): Step {
  const isOptional = text.endsWith('?');
  const names = isOptional ? text.slice(0, -1) : text;
  if (names === '_') return { words: undefined, runs: [], isOptional };
  const all = names
    .split('|')
    .flatMap((name) => (name.startsWith('{') ? sets[name.slice(1, -1)]!.split('|') : [name]))
    .map((name) => name.split(' '));
  const single = all.filter((run) => run.length === 1).map(([word]) => word!);
  return { words: new Set(single), runs: all.filter((run) => run.length > 1), isOptional };
}

/** Whether an idiom may begin with this plain word. */
export function mayBeginIdiom(plain: string): boolean {
  return beginnings.has(plain);
}

/**
 * The longest idiom that begins at a word: how many tokens it takes and the plain word it is read as; of
 * equally long ones the first. `plainAt` gives the plain word so many tokens on, or `undefined` where the
 * text or the clause ends.
 */
export function findIdiom(
  plainAt: (offset: number) => string | undefined,
): { tokens: number; reading: string } | undefined {
  let best: { tokens: number; reading: string } | undefined;
  const beginning = beginnings.get(plainAt(0) ?? '');
  if (!beginning) return undefined;
  for (const { reading, steps } of beginning.byNext.get(plainAt(1) ?? '') ?? beginning.others) {
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
  let longest = wanted.isOptional ? matchSteps(steps, step + 1, offset, plainAt) : 0;
  if (word === undefined) return longest;
  if (wanted.words?.has(word) ?? true) {
    longest = Math.max(longest, matchSteps(steps, step + 1, offset + 1, plainAt));
  }
  for (const run of wanted.runs) {
    if (run.every((part, index) => plainAt(offset + index) === part)) {
      longest = Math.max(longest, matchSteps(steps, step + 1, offset + run.length, plainAt));
    }
  }
  return longest;
}
