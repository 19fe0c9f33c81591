import { kindOf } from './behaviour-case.ts';

/** Words of praise that blame, and a few the other way round. */
export const irony = kindOf(
  'irony',
  {
    positive: [
      'Lo único malo del hotel fue tener que irnos.',
      'Qué mala idea cenar aquí: ahora ningún otro restaurante me parece bueno.',
      'Por culpa de esta aplicación ya no tengo excusas para no hacer ejercicio.',
    ],
    negative: [
      'Genial, otra noche sin dormir gracias a la discoteca de abajo.',
      'Qué maravilla pagar cien euros por una cama rota.',
      'Bravo por la limpieza: las cucarachas estaban muy bien alimentadas.',
      'Si le gusta ducharse con agua helada, este es su hotel ideal.',
      'Tan céntrico que el camión de la basura me despertaba puntualmente cada madrugada.',
      'Vistas al mar espectaculares, si uno se cuelga del balcón.',
      'Cinco estrellas: serán las que se ven por el agujero del techo.',
      'Todo un lujo compartir la habitación con las hormigas.',
      'Una delicia de sopa, con pelo incluido.',
      'Me encantó esperar hora y media por un café frío.',
      'El camarero, encantador: solo nos ignoró cuarenta minutos.',
      'Felicidades al cocinero por lograr que un huevo frito sepa a plástico.',
      'Ración gourmet: tres garbanzos a precio de oro.',
      'Ideal para bajar de peso: no hubo quien se comiera aquello.',
      'Fantástica actualización: ahora ni siquiera abre.',
      'Excelente atención al cliente: llevo tres semanas oyendo la musiquita.',
      'La talla perfecta… para mi sobrina de cinco años.',
    ],
  },
  true,
);
