import { kindOf } from './behaviour-case.ts';

/** Lengthened letters, repeated marks, emoji, and words that only raise the voice. */
export const emphasis = kindOf('emphasis', {
  positive: [
    '¡¡¡Me encantóooo este hotel!!!',
    'Súper cómoda la cama, dormí genial.',
    'Re linda la habitación ❤️❤️',
    'Un hostal limpísimo y tranquilísimo.',
    '¡Qué vistas tan, tan bonitas! 😍',
    'Recontra recomendable este alojamiento!!',
    'Muuuuy rico todo 😋',
    'Buenísima la parrillada, buenísima de verdad.',
    '¡Diez de diez! ¡¡¡Vuelvo a cenar mañana mismo!!!',
    'La app es increíbleeee 👏👏👏',
    'Graciaaaas a la tienda por su amabilidad 🥰',
    'TAN feliz con mis botas nuevas!!! 👌',
    'Una compra buenísimaaa, llegó volando 🚀',
  ],
  negative: [
    '¡¡¡Qué horroooor de hotel!!!',
    'Súper sucio el baño 🤢🤢',
    'Re incómoda la cama, me duele toda la espalda.',
    '¡Nunca más! ¡Nunca, nunca más en este hotel!',
    'Ruidosísimo!!! No pegamos ojo 😩',
    'Pésimoooo el trato en recepción!!!',
    'Malííísimo el servicio de los meseros 😡',
    'Comida carísima y sosísima.',
    'Noooo vayan a ese bar, es un robo!!!',
    'Un asco total la comida 🤮🤮🤮',
    'La app es leeeentaaaa 😤',
    'Zapatillas de muy, muy mala calidad 👎👎',
    'Odiooooo esta actualización 😠😠',
  ],
});
