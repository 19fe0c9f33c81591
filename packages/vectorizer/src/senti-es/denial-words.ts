/** The closed classes of words that the grammar of denial goes by, all plain: no accents, no capitals. */
const setOf = (words: string) => new Set(words.split(' '));

/** Words that a denial begins with. */
export const openers = setOf(
  'no ni nunca jamas sin nada nadie tampoco ningun ninguno ninguna imposible dificil cuesta',
);
/** Openers that deny a whole clause from its head, whatever its verb: "nadie salió descontento". */
export const heads = setOf('nunca jamas nadie ningun ninguno ninguna');
/** Openers that deny a deed alone: "imposible aburrirse". */
export const hardships = setOf('imposible dificil cuesta');
export const nobodies = setOf('nada nadie ninguno ninguna');
export const articles = setOf('el la los las del');
/** Nothing that a denial can rest on: "no la pega" denies no fault. */
export const pronouns = setOf('me te se nos os le les lo la los las ya el');
export const grades = setOf('tan tanto tanta tantos tantas');
/** Words that a denial passes: pronouns, what grades, forms of being, having, seeming, coming and noticing. */
export const light = setOf(
  'me te se nos os le les lo la los las el un una unos unas uno solo sola de a al muy para casi del todo ya tipo clase motivo motivos razon razones causa mucho mucha muchos muchas mas demasiado demasiada demasiados demasiadas tan tanto tanta tantos tantas ni que ' +
    'ha han he has hemos habia habian haya hayan hubiera haber habido hay hubo existe es son era eran fue fueron sea sean ser sido esta estan estaba estaban estuvo estuvieron esten estar estado soy estoy estamos estuvimos ' +
    'tiene tienen tenia tenian tengo tenemos tuve tuvo tuvimos tuvieron tener tenido da dan dio dieron dar dado pone ponen puso pusieron poner puesto hace hacen hizo hicieron hacer hecho ' +
    'parece parecen parecio parecia resulta resultan resulto resultaron queda quedan quedo quedaron quedar quedamos sale salen salio salieron salir salido sali salimos llega llegan llego llegaron llegar llegado llegamos viene vienen vino vinieron venia venian venir venido va van iba ir ido cae caen cayo cayeron caer caido deja dejan dejo dejaron dejado cuestan costo costar suele suelen ' +
    'ver vi vimos veo visto vio encontre encontramos encuentro encontrar encontrado halle hallamos note notamos nota notaba notado oi oimos oye oyen oia escucha escuchaba senti sentimos conozco conocemos trae traia traen trajo huele olia sabe sabia suena sonaba pasa paso pasan pasaron pasamos pasado llena llenan presenta presento genera genero supone supuso causa causo',
);
/** A denial ends before these. */
export const breakers = setOf(
  'y e o u por con contra porque si como cuando mientras hasta desde donde pero aunque sino entre segun',
);
/** To deny these of a fault is to blame: "no arreglaron el ruido". */
export const remedies =
  /^(?:solucion|resolv|resuelv|arregl|atend|atiend|acept|corri?g|repar|quit|elimin|limpi|contest|respond|evit|aguant|soport|admit|reconoc|asum|filtr|recog|ayud|recomien|recomend|gust|merec)/;
/** Of these, "… que no …" says all: "no hay plato que no valga la pena". */
export const existence = setOf(
  'hay hubo habia existe existen conozco conocemos queda encontre encontramos encontraras',
);
/** Before *que*: "nada que lamentar", "no tuvimos que quejarnos". */
export const beforeThat = setOf(
  'nada nadie motivo motivos razon razones tengo tenemos tuve tuvo tuvimos hay hubo',
);
/** Before *de*: "no deja de fallar". */
export const stopping = setOf('deja dejan dejo dejaron dejaba para paran paro pararon');
/** Being able or obliged: "no puede ser más caro". */
export const able = setOf(
  'puede pueden puedo podemos podria podrian podriamos podia podian podiamos pudo pudieron puedes podes pude pudimos debe deben debes',
);
/** What "no puedo … sin" praises with: "no puedo vivir sin ella". */
export const living = setOf(
  'vivir estar ir irse irte irme salir salido sali salgo pasar haria viajar marcharse',
);
/** What one owes: "no puedes salir sin pagar" praises nothing. */
export const dues = setOf(
  'pagar avisar pedir permiso dinero plata comprar consumir reservar reserva registrarse',
);
/** What is no praise not to regret: "no me arrepiento de haber cancelado". */
export const leaving = setOf(
  'ido irme irnos marchado largado cancelado cancelarlo devuelto devolverlo desinstalado borrado cambiado denunciado abandonado',
);
/** "imposible no fijarse" leads up to a fault. */
export const perceiving = setOf('fijarse fijarme notar notarlo ver verlo oir oirlo escuchar darse');
/** Faults that befall something. */
export const befalling = /^(?:p(?:ie|e)rd|gast|falt|olvid|extravi|escatim|cobran?$)/;
/** Subjunctives of "nada que no sea …", which sets apart and praises nothing. */
export const excepting =
  /^(?:sea|sean|fuera|fuese|fueran|pueda|puedas|puedan|tenga|haya|hayas|hayan|conozca|encuentres|este)$/;
/** "no hace falta decir …". */
export const conceding = setOf('decir mencionar repetir explicar');
/** Deeds of a place or a thing, not of its guest: "sin fallar". */
export const serving = /^(?:fall|tard|demor|decepcion|defraud|molest|perd|gast)/;
/** Deeds that sum a visit up: "no decepciona". */
export const judging = /^(?:decepcion|defraud|arrep)/;
