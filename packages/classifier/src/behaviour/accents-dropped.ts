import { kindOf } from './behaviour-case.ts';

/** Plain verdicts typed without accents, "n" for "ñ". */
export const accentsDropped = kindOf('accents-dropped', {
  positive: [
    'La habitacion era preciosa y el bano estaba impecable.',
    'Excelente atencion, volvere encantada a este hotel.',
    'Muy buena ubicacion y un jardin hermoso.',
    'Una estadia fantastica con los ninos, todo magnifico.',
    'Colchon comodo y recepcion muy amable.',
    'El desayuno riquisimo y el cafe delicioso.',
    'Me encanto el salmon, todo exquisito.',
    'Menu variado y de gran calidad, quede muy contenta.',
    'La mejor opcion para cenar en Malaga, platos esplendidos.',
    'Que rincon tan acogedor y que camarero tan simpatico.',
    'Aplicacion util, rapida y facil de usar.',
    'El envio fue rapido y el vestido es lindisimo.',
  ],
  negative: [
    'La habitacion olia mal y habia mucha suciedad.',
    'Pesima atencion, no volvere jamas a este hotel.',
    'El sofa cama era durisimo e incomodo.',
    'Un desastre: se averio la calefaccion y pasamos mucho frio.',
    'La peor pension de la ciudad, ruidosa y con cucarachas en el salon.',
    'Recepcion antipatica y un bano asqueroso.',
    'Carisimo y la comida horrible, no vale la pena cenar alli.',
    'El pollo llego crudo y el arroz frio, que decepcion.',
    'Camareros groseros y jamon rancio, que verguenza.',
    'Que mala aplicacion, lentisima y llena de errores.',
    'El telefono llego roto y nadie me dio una solucion.',
    'Lavadora malisima, se rompio a los pocos dias.',
  ],
});
