import { kindOf } from './behaviour-case.ts';

/** One slip of the hand or of spelling, in the word that carries the verdict. */
export const typo = kindOf('typo', {
  positive: [
    'Un hotel exelente en pleno centro.',
    'Un lugar marabilloso para descansar.',
    'El personal fue muy ambale.',
    'La habitación estaba muy limpai.',
    'La atención en recepción fue inmejroable.',
    'Un alojamiento muy recomedable.',
    'Qué vistas tan ermosas desde el balcón.',
    'Las camas son muy cómdoas.',
    'La paella estaba delciosa.',
    'Me encanttó el flan de la casa.',
    'Tuvimos una cena perfeccta.',
    'Desayunos fantásitcos en la terraza.',
    'Una aplicación muy prátcica para viajar.',
    'La entrega fue rapidísma.',
    'Estoy muy satisfehco con la compra.',
  ],
  negative: [
    'Este hotel es orrible.',
    'El baño estaba suico.',
    'Nuestra estancia fue una decepcción.',
    'Las recepcionistas son unas maleducdas.',
    'Dormimos en una cama muy incómda.',
    'Nos tocó una habitación ruidsoa.',
    'El dueño fue muy gosero con nosotros.',
    'La comida es asqueorsa.',
    'El servicio de mesa fue péismo.',
    'Una bergüenza de restaurante.',
    'Me sirvieron un pescado podirdo.',
    'Una sopa incomilbe.',
    'Esta tienda es una estaffa.',
    'La aplicación es un desatsre.',
    'El producto llegó deefctuoso.',
  ],
});
