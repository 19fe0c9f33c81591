/**
 * Short reviews that turn on a negation, a double negation or a concession, one a line: 1 praises and 0
 * blames. Over 300 lines because it is data, kept in one piece to be read through.
 */
export const negation = `
1 Dormimos con la ventana abierta y sin un solo ruido en toda la noche.
0 Imposible dormir: la música del bar de abajo no paró hasta las cinco.
1 No tuvimos ningún problema con la reserva, todo tal y como pedimos.
0 No funciona. Ni carga, ni abre, ni responde nadie del soporte.
1 Llevo dos años con esta app y no se ha colgado ni una sola vez.
0 La habitación no estaba limpia y nadie vino a arreglarlo.
1 No es nada caro para lo bien que se come.
0 El camarero no fue nada amable, ni siquiera nos saludó.
1 No hubo colas ni esperas, entramos directamente al museo.
0 Sopa sin sabor, carne sin sal y camareros sin ganas.
1 No puede ser mejor la atención de esta farmacia.
0 No puede ser peor: frío, sucio y encima lejos de todo.
1 No he probado unas croquetas iguales en ningún otro sitio.
0 Nunca he comido peor en mi vida, y mira que he viajado.
1 No me arrepiento de haberlo comprado, lo uso a diario.
0 Me arrepiento de no haber leído antes las opiniones, menudo timo.
1 No será un hotel de lujo, ahora bien, te tratan como a un rey.
0 El hotel es bonito, pero no se puede pegar ojo con tanto ruido.
1 No esperábamos mucho y nos encantó cada rincón.
0 No era lo que prometían en la web, ni de lejos.
1 Ni un solo fallo en la instalación, el técnico sabía lo que hacía.
0 No hubo manera de que me devolvieran el dinero.
1 Nadie nos metió prisa aunque fuimos los últimos en irnos.
0 Nadie contestó el teléfono en toda la semana.
1 No tuvimos que esperar ni cinco minutos para que nos sentaran.
0 Ni rápido ni barato ni bueno. No lo recomiendo.
1 El sofá no es nada duro, al contrario, da gusto sentarse.
0 La silla no es cómoda y a la media hora te duele la espalda.
1 No le falta de nada a este departamento, hasta cafetera tiene.
0 No tenía ni jabón ni toallas, y el agua caliente no llegaba.
1 Difícil encontrarle un pero a esta empresa de mudanzas.
0 Difícil encontrarle algo bueno a este lugar.
1 Mi mamá no paró de alabar los chilaquiles.
0 No paran de llegar cobros que yo nunca autoricé.
1 No queríamos irnos, qué lugar más encantador.
0 No veíamos la hora de irnos, qué sitio más deprimente.
1 Vuelo sin retrasos, sin turbulencias y sin maletas perdidas.
0 El bus no llegó a la hora y el chofer no dio ni una explicación.
1 La batería no se agota ni después de dos días de uso intenso.
0 La batería no dura ni medio día, no sirve para nada.
1 No tengo ninguna queja, volvería mañana mismo.
0 No tengo nada bueno que decir de este banco.
1 Nada que objetar: puntuales, educados y muy profesionales.
0 Nada que agradecer: tarde, mal y con malos modos.
1 No cambiaría nada de nuestra estadía en esta cabaña.
0 Cambiaría todo, empezando por unos meseros que no saben atender.
1 Ningún otro taller de la zona los supera.
0 Ningún empleado supo resolverme una duda tan simple.
1 No podría estar más contento con mi nueva bicicleta.
0 No podría estar más decepcionado con este celular.
1 No deja nada que desear, ni el trato ni la comida.
0 La limpieza deja mucho que desear y el desayuno también.
1 No es de extrañar que esté siempre lleno, se come de maravilla.
0 No me extraña que esté vacío, con esa comida no vuelve nadie.
1 Imposible no repetir postre, la tarta de queso es una locura.
0 Imposible comerse aquello, el arroz estaba crudo.
1 No dudaría en volver a contratarlos para otra reforma.
0 Dudo mucho que vuelva, no me gustó ni el pan.
1 La app no tiene anuncios y no te pide datos de más. Así da gusto.
0 No se puede usar cinco minutos seguidos sin que salte un anuncio.
1 No nos cobraron ninguna comisión y el cambio fue buenísimo.
0 Nunca me avisaron de la comisión y ahora no me la quieren devolver.
1 Aunque no tiene piscina, es el mejor hostal en el que hemos estado.
0 Aunque tiene piscina, no la pudimos usar ni un solo día.
1 El local no es grande, pero la comida es espectacular.
0 El local es precioso, pero la comida no vale nada.
1 Lavé la camisa diez veces y no ha perdido color.
0 La camisa no aguantó ni el primer lavado.
1 No hay día que no use esta sartén, no se pega nada.
0 No hay día que no se corte la conexión.
1 Las habitaciones no son ruidosas a pesar de estar en pleno centro.
0 Las habitaciones no están insonorizadas, se oye hasta el cepillo de dientes del vecino.
1 No es complicado de montar, lo terminé en veinte minutos.
0 No hay quien entienda las instrucciones ni quien te ayude por teléfono.
1 Nunca me ha fallado esta mensajería, lo recomiendo con los ojos cerrados.
0 Nunca entregan cuando dicen, no se puede confiar en ellos.
1 No nos faltó ni un detalle, hasta nos dejaron flores.
0 Faltaban piezas y nadie se hizo responsable.
1 El servicio no es lento como dicen, a nosotros nos atendieron volando.
0 El servicio no es rápido como dicen, esperamos hora y media.
1 No encontré ni una mancha en las sábanas, todo pulcro.
0 No encontré ni un solo rincón sin mugre.
1 Sin letra pequeña y sin sorpresas en la factura.
0 No avisan de los recargos y luego no hay a quién reclamar.
1 No me costó nada configurarlo, muy intuitivo.
0 No me sirvió de nada llamar, no arreglaron absolutamente nada.
1 El médico no tenía prisa y me explicó todo con paciencia.
0 El doctor no me miró a la cara ni me explicó nada.
1 No está nada mal, la verdad es que me sorprendió gratamente.
0 No está nada bien que te cobren por el agua de la llave.
1 No es pesada, la maleta se mueve sola.
0 La maleta no resistió ni un viaje, se le salió la rueda.
1 No pude parar de comer, qué tacos tan ricos.
0 No pude acabarme los tacos, no tenían sabor a nada.
1 No decepciona nunca, siempre salimos felices.
0 No volveremos nunca, siempre salimos enfadados.
1 No nos pusieron ninguna pega para cambiar la talla.
0 No quisieron cambiarme la talla ni con el ticket en la mano.
1 Los vecinos ni se oían, silencio total.
0 El aire acondicionado no enfriaba y no nos dieron ni un ventilador.
1 No hace falta rogar para que te atiendan, están siempre pendientes.
0 Hay que rogar para que te atiendan y ni así te hacen caso.
1 No exagero si digo que es la mejor paella de Valencia.
0 No exagero si digo que es el peor hotel de Cancún.
1 Entrega sin retrasos y el paquete no traía ni un golpe.
0 El paquete no venía ni precintado y no traía el cargador.
1 No conozco mejor peluquero en todo Bogotá.
0 No conozco peor atención en toda la ciudad.
1 no tuve que llamar ni una vez, el reembolso llego solito
0 ya llame diez veces y no me resuelven nada
1 No se nota que es de segunda mano, parece nuevo.
0 No se nota la diferencia con el barato, no merece la pena gastar tanto.
1 Este champú no reseca ni irrita, mi pelo está más suave que nunca.
0 La crema no hidrata, no huele bien y encima no es barata.
1 No hubo malas caras pese a llegar con tres niños.
0 No hubo ni una sonrisa en toda la cena.
1 El metro no estaba sucio ni abarrotado, viaje muy agradable.
0 En el tren no había asientos libres ni aire ni baño que funcionara.
1 No encontré nada que criticar, y soy bastante exigente.
0 No encontré nada que rescatar, ni la vista.
1 Nada pretencioso, nada caro y todo riquísimo.
0 Nada fresco, nada sabroso y todo recalentado.
1 No me lo esperaba tan bueno por ese precio.
0 No me esperaba algo tan malo por ese precio.
1 Ninguna queja, ningún susto, ninguna espera. Perfecto.
0 Ninguna disculpa, ninguna solución, ningún interés.
1 No tienen rival haciendo empanadas.
0 No tienen vergüenza cobrando eso por una empanada fría.
1 La cama no crujía ni se hundía, descansé de lujo.
0 La cama no paraba de crujir y no dormí nada.
1 No es la primera vez que vengo ni será la última.
0 Es la primera vez que vengo y no habrá una segunda.
1 Si no fuera por el mecánico, todavía estaría tirado. Gran profesional, no me cobró de más.
0 El mecánico no arregló la avería y no quiso darme factura.
1 El videojuego no aburre ni un segundo.
0 El juego no engancha, no tiene historia y no vale lo que cuesta.
1 No sobra ni falta nada en este menú, redondo.
0 No había ni la mitad de los platos de la carta.
1 La dueña no dejó que pagáramos el taxi, qué detallazo.
0 La dueña no dejó de gritarnos desde que llegamos.
1 Jamás me han dejado tirado, siempre puntuales.
0 Jamás me han contestado un correo, es desesperante.
1 No hay color con la competencia, esta aspiradora es muy superior.
0 No aspira ni el polvo, no la compren.
1 El piso no era oscuro para nada, entraba el sol toda la mañana.
0 El piso no tenía luz ni ventilación, parecía un sótano.
1 La entrada no es barata, pero cada euro vale la pena.
0 La entrada no es barata y lo que ves no lo vale.
1 No se me ocurre un plan mejor para un domingo.
0 No se me ocurre peor manera de tirar cien euros.
1 No tardaron nada en arreglarme la pantalla y quedó como nueva.
0 Dijeron que no tardarían y tres semanas después no saben ni dónde está mi móvil.
1 Ni ronchas ni picores, por fin un desodorante que no mancha.
0 Ni protege ni perfuma, y no se quita la mancha.
1 El guía no nos aburrió en ningún momento.
0 El guía no sabía nada y ni siquiera hablaba español.
1 No sentí ningún dolor, la dentista tiene manos de ángel.
0 La dentista no me puso suficiente anestesia y no hizo caso cuando me quejé.
1 No nos clavaron, como temíamos, al contrario, precio muy justo.
0 No nos trajeron la carta con precios y nos clavaron.
1 No tiene desperdicio ni un solo plato.
0 No se salvó ni un solo plato.
1 Con esta tarjeta no pago mantenimiento y no he tenido ni un cobro raro.
0 No pude ni activar la tarjeta, la app no reconoce mi cara.
1 No parecía un tres estrellas, parecía un palacio.
0 No parecía un cuatro estrellas, parecía una pensión de mala muerte.
1 Yo no soy de dulces y me comí dos alfajores, imposible resistirse.
0 Yo que soy de dulces no pude con esos alfajores resecos.
1 El chofer no corría ni usaba el celular, me sentí segura.
0 El chofer no soltó el celular en todo el camino, no me sentí segura.
1 La lavadora no hace nada de ruido, ni me entero de que está puesta.
0 La lavadora no centrifuga y el servicio técnico no aparece.
1 No hay que ser un experto para usarlo, hasta mi abuela pudo.
0 Ni siendo experto consigues que esto funcione.
1 Aquí no te tratan como un número, te conocen por tu nombre.
0 No te tratan como cliente, te tratan como estorbo.
1 No se arrepentirán, háganme caso y reserven.
0 No cometan mi error, no reserven.
1 Las zapatillas no aprietan ni rozan, camino todo el día sin molestias.
0 Las zapatillas no llegaron ni al mes, se despegaron solas.
1 No le veo defectos por ningún lado.
0 No le veo la gracia por ningún lado.
1 La leche no me sentó mal, al fin un producto sin lactosa de verdad.
0 El pescado no estaba fresco y nos sentó fatal.
1 Nunca habíamos estado tan a gusto en un camping.
0 Nunca habíamos estado tan incómodos en un camping.
1 Con ellos no hay trampas ni promesas falsas.
0 No cumplieron ninguna de sus promesas.
1 No es un sitio de moda, ni falta que le hace, se come de miedo.
0 Por mucho que esté de moda, no se come bien.
1 No me salió ni un grano con este maquillaje, encantada.
0 No cubre nada y no se va ni con agua caliente.
1 El curso no se hace pesado, aprendes casi sin darte cuenta.
0 En el curso no aprendí nada que no estuviera gratis en internet.
1 No pusieron problema por llevar al perro, hasta le dieron agua.
0 Decían que admitían mascotas y no nos dejaron entrar con el perro.
1 Ni en mi casa duermo tan bien.
0 Ni en la calle hubiera dormido tan mal.
1 No me pierdo un martes de dos por uno, las pizzas son deliciosas.
0 No me vuelven a ver el pelo, pizza quemada y sin queso.
1 La obra no tiene un momento flojo, risas de principio a fin.
0 La película no tiene un momento bueno, no la aguanté entera.
1 Pagar no fue un dolor de cabeza como en otras páginas.
0 No hay forma de pagar, la página no acepta ninguna tarjeta.
1 El departamento no olía a humedad ni a encierro, sino a limpio.
0 El depto no olía precisamente a rosas, había humedad por todos lados.
1 No tuvieron reparo en buscarme otra habitación mejor, sin costo.
0 No tuvieron el menor reparo en dejarnos sin habitación.
1 No hay nada que no me guste de esta cafetería.
0 No hay nada que me guste de esta cafetería, ni el café.
1 Sin duda no fue un error elegirlos para la boda.
0 Fue un error elegirlos, no estuvieron a la altura en nada.
1 Actualizaron y no perdí ni un archivo, todo impecable.
0 Desde la actualización no abre, y no hay forma de recuperar mis fotos.
1 No te cortan la llamada ni te pasan de uno a otro, te resuelven a la primera.
0 No resuelven, te pasan de un departamento a otro y al final te cuelgan.
1 No lo cambio por ninguna otra marca.
0 No se lo regalo ni a mi peor enemigo.
1 La playa no estaba llena y el agua no podía ser más cristalina.
0 La playa no era privada ni limpia ni tranquila como decían.
1 Comimos cuatro y no llegó a treinta euros, increíble.
0 No bajó de cien euros y nos quedamos con hambre.
1 No he visto un hotel más limpio en toda Sudamérica.
0 No he visto un baño más asqueroso en toda mi vida.
1 El casero no pudo portarse mejor.
0 El casero no quiso devolvernos la fianza, un sinvergüenza.
1 No nos quedamos con hambre, las raciones son generosas.
0 No nos llenamos ni pidiendo tres platos, raciones ridículas.
1 La cámara no pierde calidad ni de noche.
0 La cámara no enfoca y de noche no se ve nada.
1 No se olvidaron de mi alergia, todo sin gluten y sabroso.
0 Avisé de mi alergia y no hicieron ni caso.
1 Mis hijos no se aburrieron ni un minuto.
0 No había absolutamente nada para los niños, aunque lo anuncian como familiar.
1 Ojalá no cambien nunca de cocinero.
0 Ojalá no hubiéramos entrado.
1 No tardé ni un minuto en hacerme cliente, y sin papeleo.
0 No tardé ni un mes en darme de baja.
1 El colchón no es blando ni duro, está en su punto.
0 El colchón no es viscoelástico ni nada parecido, mienten.
1 No había cucarachas ni mosquitos, cosa que en la selva se agradece.
0 No faltaban cucarachas, faltaba limpieza.
1 Hacía años que no comía un asado así de bueno.
0 Hacía años que no me trataban con tanto desprecio.
1 No hay excusa para no visitarlo.
0 No tiene excusa servir la comida cruda.
1 Lo tuve que devolver y no me hicieron ni una pregunta, servicio de diez.
0 Lo quise devolver y no me aceptaron nada, todo eran excusas.
1 No se rompe ni tirándolo por la escalera, durísimo.
0 Se rompió sin tocarlo, y la garantía no cubre nada.
1 No tiene nada que envidiar a los restaurantes caros.
0 No tiene nada de restaurante italiano, la pasta es de bolsa.
1 En esta clínica no te hacen esperar.
0 En esta clínica no respetan las citas.
1 No falta ni calidad ni cariño en lo que hacen.
0 Ni calidad ni cariño, se nota que no les importa.
1 Nadie nos molestó en la piscina, paz absoluta.
0 Nadie limpió la piscina en toda la semana, agua verde.
1 La tienda no engaña: lo que ves es lo que recibes.
0 Lo que recibí no se parecía en nada a lo que vi.
1 No es nada difícil aparcar, hay garaje gratis.
0 No hay dónde aparcar ni te avisan.
1 El suavizante no apesta como otros, huele delicado.
0 No huele a nada y no suaviza.
1 No es ruidoso el ventilador, duermo con él al lado.
0 El ventilador no refresca ni a un palmo.
1 Viajamos con un bebé y no hubo más que facilidades.
0 Viajamos con un bebé y no hubo más que trabas.
1 No recuerdo haber desayunado mejor en ningún hotel.
0 No recuerdo un desayuno más triste que ese.
1 El pedido llegó sin errores y nada se había derramado.
0 El pedido no llegó completo y la sopa venía derramada.
1 No me canso de recomendar a esta costurera.
0 No me canso de advertir a mis amigos: no compren ahí.
1 La arepa no estaba grasosa, justo crujiente y rica.
0 La arepa no estaba ni caliente.
1 No hay que pagar de más por la maleta, y eso se agradece muchísimo.
0 Nadie te dice que la maleta no está incluida, una estafa.
1 Aunque no es céntrico, el silencio y las vistas compensan de sobra.
0 Aunque es céntrico, el ruido y la suciedad no compensan.
1 No será el más moderno, pero este móvil va fluido y no se calienta.
0 Será muy moderno, pero no coge cobertura ni en la calle.
1 Excepto la wifi, que no volaba, todo lo demás fue maravilloso.
0 Excepto la ubicación, no hubo nada que nos gustara.
1 Salvo que no hay ascensor, no le pongo ni una pega, apartamento divino.
0 Salvo el postre, no se podía comer nada.
1 No esperaba nada del hostal y terminó siendo lo mejor del viaje.
0 Esperaba mucho del hotel y no cumplió ni lo básico.
1 No lo pensé mucho al comprarlo y acerté de lleno.
0 No lo pensé bien al comprarlo y tiré el dinero.
1 Las fotos no le hacen justicia, es todavía más bonito.
0 Las fotos no tienen nada que ver con la realidad, es un cuchitril.
1 Y no, no es publicidad: son los mejores tamales del barrio.
0 Y no, no es un caso aislado: siempre traen la comida fría.
1 No nos pudo tocar mejor anfitriona.
0 No nos pudo tocar peor habitación.
1 No le sobra ni una estrella, se las merece todas.
0 No le pongo cero estrellas porque no se puede.
1 Nada de esperas eternas, en diez minutos tenía mi licencia.
0 Nada de lo que contraté funciona.
1 No es por presumir de barrio, pero esta panadería no la mejora nadie.
0 Esta panadería ya no es lo que era, el pan no sabe a nada.
1 Seguro que repetimos, no encontramos ni un inconveniente.
0 Seguro que no repetimos, todo fueron inconvenientes.
1 No hubo overbooking, ni cambios de última hora, ni sustos.
0 No había nadie en recepción y nos quedamos en la calle hasta medianoche.
1 El pollo no estaba seco, jugosísimo por dentro.
0 El pollo no estaba hecho y el arroz no tenía ni sal.
1 La conexión no se ha caído desde que me cambié a esta compañía.
0 No tengo internet desde el lunes y nadie da la cara.
1 Nunca un hotel me había hecho sentir tan en casa.
0 Nunca un hotel me había hecho sentir tan poco bienvenida.
1 No le quitaría ni una coma a lo que dicen los demás, es fantástico.
0 No entiendo las buenas críticas, la comida no vale ni la mitad.
1 Este abrigo no pesa y no deja pasar el frío.
0 El abrigo no abriga, así de simple.
1 No me dejaron sola con el problema, estuvieron conmigo hasta el final.
0 Me dejaron sola con el problema y no movieron un dedo.
1 No pagas de más y no te quedas corto, relación calidad precio inmejorable.
0 No vale ni la cuarta parte de lo que piden.
1 No puedo decir nada malo de Marta, la recepcionista.
0 No puedo decir nada bueno del recepcionista, un grosero.
1 Sin filas, sin empujones y sin líos para aparcar: un concierto perfecto.
0 Sin información, sin agua y sin baños: un festival desastroso.
1 No se me ha soltado ni un botón, muy bien cosido.
0 No llevaba una hora puesto y ya no tenía botones.
1 No tuvieron inconveniente en guardarnos las maletas.
0 No quisieron guardarnos las maletas ni pagando.
1 La carne no necesita cuchillo, se deshace.
0 La carne no se podía cortar ni con sierra.
1 No es una pérdida de tiempo, la visita merece mucho la pena.
0 No pierdan el tiempo, no hay nada que ver.
1 No volvería a otro sitio que no fuera este.
0 No volvería ni aunque me invitaran.
1 Nos cancelaron el vuelo y la agencia no nos dejó colgados, lo arregló en una hora.
0 Nos cancelaron el vuelo y la agencia no se hizo cargo de nada.
1 No hay trampa: el precio que ves es el que pagas.
0 El precio que ves no es el que pagas.
1 A mi gato no le duró nada la bolsa, le chifla este pienso.
0 Mi gato no quiere ni oler este pienso.
1 No son unos improvisados, conocen su oficio a la perfección.
0 No tienen ni idea de lo que hacen.
1 No pasa un mes sin que vayamos a comer ceviche aquí.
0 No pasa una semana sin que se averíe el ascensor.
1 La profe no se enoja nunca y explica clarísimo.
0 El profesor no explica, no corrige y no contesta dudas.
1 No hay mejor forma de empezar el día que con su café.
0 No hay peor forma de empezar las vacaciones que en ese cuarto.
1 Ningún plato bajó de sobresaliente.
0 Ningún plato llegó a aprobado.
1 La pintura no se descascara ni destiñe con la lluvia.
0 La pintura no cubre ni dándole cuatro manos.
1 No tengo palabras para agradecer lo bien que cuidaron a mi papá.
0 No tengo palabras para describir la porquería de servicio.
1 No es sucio ni inseguro, el barrio me pareció de lo más agradable.
0 No es seguro, no es limpio y no hay nada cerca.
1 No se queda atrás frente a teles que cuestan el doble.
0 El televisor no tiene colores vivos y el sonido no se entiende.
1 Los baños no tenían mal olor y había papel, que ya es mucho.
0 En los baños no había papel, ni jabón, ni luz.
1 No nos faltó vino en ningún momento, atentísimos.
0 Pedimos vino y no llegó hasta el postre.
1 No había oído hablar de esta marca y ahora no compro otra.
0 No había oído hablar de esta marca y ya entiendo por qué.
1 No dan gato por liebre, el jamón es ibérico de verdad.
0 Eso no era jamón ibérico, nos tomaron el pelo.
1 No me costó ni un peso el arreglo, honestos como pocos.
0 Pagué el arreglo y el carro sigue sin arrancar.
1 La fila no duró nada y el helado estaba buenísimo.
0 Dos horas de fila para un helado que ni cremoso era.
1 No hay límite en el bufet y todo está recién hecho.
0 En el bufet no reponen nada y lo poco que hay no está caliente.
1 No fue necesario reclamar, ellos mismos me avisaron y me abonaron.
0 Reclamé tres veces y no me han abonado nada.
1 Lo monté sin ayuda y no sobró ni un tornillo.
0 No encajan las piezas y no trae los tornillos.
1 No hubo discusión: a todos nos encantó.
0 No hubo a quien le gustara, todos dejamos el plato a medias.
1 Este seguro no te da la espalda cuando lo necesitas.
0 Cuando los necesité, el seguro no quiso pagar.
1 Jamás me había quedado tan bien un corte.
0 Jamás había salido llorando de una peluquería.
1 No recibo spam ni llamadas desde que me suscribí, muy serios.
0 No dejan de mandarme spam y no hay opción de darse de baja.
1 Nada ostentoso, pero elegante y acogedor.
0 Muy ostentoso todo, pero nada acogedor.
1 El colectivo no iba lleno y salió a horario, da gusto viajar así.
0 El colectivo nunca pasa a horario y nunca para donde debe.
1 No se oye ni una mosca, perfecto para desconectar.
0 No se puede ni hablar, la música está altísima.
1 No es tarea fácil agradar a mi suegra, y salió fascinada.
0 No es tan fácil equivocarse en todo, y lo consiguieron.
1 Ni harta volvería a otro gimnasio, este es inmejorable.
0 Ni loca vuelvo a ese gimnasio, las máquinas no funcionan.
1 No hubo ni turbulencia ni demora, y la tripulación no pudo ser más gentil.
0 La tripulación no fue gentil ni profesional, y no ofrecieron ni agua.
1 El detergente no deja residuos ni olor, ropa impecable.
0 El detergente no quita ni una mancha de café.
1 No dejen de probar el mole, es una delicia.
0 No prueben el mole, es de frasco.
1 No he tenido que cambiarle las pilas desde Navidad, estupendo aparato.
0 No le duran las pilas ni una tarde.
1 No creo que exista una familia anfitriona más cariñosa.
0 No creo que hayan lavado esas cortinas en diez años.
1 Cero dramas con la aduana, no tuve que hacer nada.
0 Cero empatía, cero soluciones, no los recomiendo.
1 Aunque el cuarto no era grande, no nos faltó comodidad.
0 Aunque el cuarto era grande, no tenía ni una silla donde sentarse.
1 No hacía frío en la habitación, la calefacción va de maravilla.
0 La calefacción no encendía y no nos dieron ni una manta.
1 Ni demasiado dulce ni empalagosa, una torta perfecta.
0 Ni dulce ni esponjosa, la torta parecía de cartón.
1 No me mareé nada, el capitán conduce con mucha suavidad.
0 El barco no salió y no quisieron reembolsarnos la excursión.
1 No hay pérdida, está bien señalizado y llegas enseguida.
0 No está señalizado, no hay quien lo encuentre.
1 La funda no se resbala ni amarillea, muy buena compra.
0 La funda no encaja, no protege y ya se rajó.
1 No vi ni un pelo en el baño, limpieza de quirófano.
0 No habían limpiado el baño, había pelos de otro huésped.
1 Nadie nos miró mal por pedir solo un café.
0 Nadie nos atendió en cuarenta minutos, así que nos fuimos.
1 La aplicación no consume casi batería y no se traba.
0 La aplicación no deja iniciar sesión ni recuperar la clave.
1 No pueden ser más rápidos, lo pedí por la mañana y por la tarde lo tenía.
0 No pueden ser más lentos, llevo un mes esperando una simple factura.
1 No veo la hora de volver a ese spa.
0 No veo razón alguna para volver a ese spa.
1 Sin florituras ni precios inflados, cocina honesta y sabrosa.
0 Mucha floritura, pero sin sustancia, y no te llenas.
1 No nos dieron la peor mesa por ir con niños, al revés, nos mimaron.
0 Nos dieron la peor mesa y no aceptaron cambiarnos.
1 El perfume no se evapora, dura todo el día.
0 El perfume no es original y no dura ni diez minutos.
1 Sin él no sé qué habríamos hecho, el mejor guía de Cusco.
0 Con él no aprendimos nada, no se molestó ni en presentarse.
1 No me explico cómo pueden cocinar tan bien a ese precio.
0 No me explico cómo sigue abierto ese antro.
1 No hay semana que no pidamos su comida, nunca llega fría.
0 No hay vez que la comida llegue caliente.
1 Quedé sin palabras, nunca vi un servicio tan completo.
0 Quedé sin luz dos días y no mandaron a nadie.
1 Ni una gotera, y eso que llovió a mares, buena carpa.
0 La carpa no aguantó la primera lluvia.
1 No extrañé para nada mi antigua laptop, esta es una bala.
0 Extraño mi antigua laptop, esta no carga ni un video.
1 No se han equivocado nunca con mis pedidos.
0 No han acertado nunca con mis pedidos.
1 No es la típica trampa para turistas, comen muchos locales y está riquísimo.
0 No es más que una trampa para turistas.
1 El wifi no se cortó ni durante la videollamada.
0 El wifi no alcanzaba ni para mandar un mensaje.
1 Con la cicatriz no se nota nada, excelente cirujano.
0 El cirujano no vino a verme después de la operación.
1 Para ser barato, no tiene nada de cutre.
0 Para ser caro, no tiene nada de especial.
1 Me equivoqué de fecha y no me cobraron el cambio, chapó.
0 Se equivocaron ellos y no me quisieron hacer el cambio.
1 No podría recomendarlo más.
0 No podría recomendarlo menos.
1 Nada que ver con otros talleres, aquí no te inflan la factura.
0 Nada que ver con lo que era antes, no lo cuidan.
1 No todo lo bueno es caro, este vino lo demuestra.
0 No todo lo caro es bueno, este vino lo demuestra.
1 No perdimos ni un minuto en el trámite, eficientes y simpáticos.
0 Perdimos la mañana entera y no nos hicieron el trámite.
1 Ni me di cuenta del pinchazo, enfermera maravillosa.
0 La enfermera no me encontró la vena y ni se disculpó.
1 El tapizado no se mancha y se limpia en un segundo.
0 El tapizado no es cuero, se pela solo.
1 No supe elegir, todos los helados estaban de vicio.
0 No supieron decirme ni qué llevaba el plato.
1 Nos atendieron sin cita y sin malas caras.
0 Teníamos cita y ni así nos atendieron.
1 No soy de escribir reseñas, pero este lugar se merece las cinco estrellas.
0 No suelo escribir reseñas, pero lo de este lugar es indignante.
1 No me lo pensaría dos veces, volvería a alojarme allí.
0 Me lo pensaría mucho antes de volver, no descansamos nada.
1 En toda la semana no se repitió un solo menú, y todo rico.
0 Toda la semana el mismo menú, y ni rico ni variado.
1 No hay que bajar a la calle para nada, te lo traen todo con una sonrisa.
0 No te traen nada, y si pides algo te ponen mala cara.
1 El parque no defrauda ni a grandes ni a chicos.
0 Media docena de atracciones no abrían y no devolvían la entrada.
1 No hicieron oídos sordos a mi reclamo, me cambiaron el producto.
0 Hicieron oídos sordos, no me cambiaron el producto.
1 Qué alivio, ni humo ni gritos ni tele a todo volumen.
0 Qué agobio, no se podía respirar del humo.
1 El banco no me puso ni una traba para abrir la cuenta.
0 No me dejan cerrar la cuenta, todo son trabas.
1 No desentona en ningún salón, es una lámpara preciosa.
0 La lámpara no alumbra y venía sin bombilla.
1 No hubo que insistir, el encargado nos cambió el plato con una disculpa.
0 Insistimos mil veces y el encargado no quiso ni salir.
1 Tiene sus años, pero no le falta mantenimiento, todo funciona.
0 Tiene sus años y no le han hecho mantenimiento nunca.
1 No he vuelto a sufrir dolores de cuello desde que uso esta almohada.
0 No he dejado de tener dolores de cuello con esta almohada.
1 Mis padres no pueden estar más felices con la residencia.
0 En la residencia no cambian las sábanas ni contestan a las familias.
1 Vine sin ganas y me fui sin querer irme.
0 Vine con ganas y me fui sin cenar, nadie vino a tomar nota.
1 El hostal no es silencioso del todo, pero el trato y la limpieza lo compensan con creces.
0 El hostal es barato, pero no hay agua caliente y nadie limpia.
1 No me hicieron sentir tonto por preguntar, muy pacientes.
0 No tuvieron paciencia, me hicieron sentir tonto por preguntar.
1 Enviaron la talla correcta sin demoras y sin gastos extra.
0 No enviaron la talla correcta y el cambio no es gratis.
1 Sin pegas. Sin retrasos. Sin mentiras. Así se trabaja.
0 Sin seriedad. Sin puntualidad. Sin vergüenza.
1 No está sobrevalorado, la fama se la ha ganado.
0 No se ha ganado la fama que tiene, muy sobrevalorado.
1 No quedó ni una miga en el plato.
0 No quedó más remedio que dejar el plato entero.
1 Hicimos el check-in sin papeleo ni demora.
0 El check-in no era a las dos como decían, nos tuvieron hasta las cinco.
1 A estas alturas nada me sorprende, pero este chef lo logró.
0 A estas alturas nada me sorprende de esta compañía, ya ni contestan.
1 El carro no tenía ni un rayón y nos lo dieron con el tanque lleno.
0 El carro no estaba limpio, no frenaba bien y no nos dieron otro.
1 Este router no pierde señal ni en el último cuarto.
0 El router no da señal ni en la misma sala.
1 No hay reproche posible, trabajo fino y limpio.
0 No hay por dónde cogerlo, un trabajo chapucero.
1 Pensé que no iba a llegar a tiempo y llegó dos días antes.
0 Pensé que llegaría para el cumpleaños y aún no llega.
1 Lo barato no siempre sale caro, este reloj es una joya.
0 Lo barato sale caro, el reloj no da ni la hora.
1 No te agobian para que compres, te aconsejan de corazón.
0 No te dejan mirar tranquilo, el vendedor es un pesado.
1 No solo es bonito, también es cómodo y no cuesta una fortuna.
0 No solo es feo, tampoco es cómodo y cuesta una fortuna.
1 No escatiman en ingredientes, el bocadillo venía repleto.
0 Escatiman en todo, al bocadillo no le pusieron casi nada.
1 Ni siquiera tuve que salir de casa, vinieron ellos y lo dejaron perfecto.
0 Ni siquiera vinieron, y encima me cobraron la visita.
1 La traducción no tiene ni una errata, gran trabajo.
0 La traducción no se entiende, no la revisó nadie.
1 No hay nada como volver a este rancho cada verano.
0 No hay nada peor que llegar y que no tengan tu reserva.
1 No me arruiné y comí como un marqués.
0 Me arruiné y no comí ni decente.
1 Cambié de dentista por una amiga y no puedo estar más satisfecha.
0 Cambié de dentista y no puedo estar más arrepentida.
1 Las cortinas no dejan pasar ni un rayo, dormimos hasta tarde.
0 No había cortinas y a las seis ya no se podía dormir.
1 No necesita presentación, un clásico que no pierde calidad.
0 Un clásico que ya no tiene calidad ni servicio.
1 El personal no deja que te falte nada.
0 Al personal no le importa si te falta algo.
1 No había masificación, pudimos nadar a nuestras anchas.
0 No se cabía en la piscina, ni hamacas libres había.
1 Ni el frío nos quitó las ganas de volver, terraza espectacular.
0 Ni las vistas nos quitaron el mal sabor de boca.
1 No se me pegan los huevos, y eso que apenas uso aceite.
0 Se pega todo, no es antiadherente ni por asomo.
1 Compré sin mucha fe y no me defraudó.
0 Compré con mucha fe y no sirvió de nada.
1 Ya no concibo mi rutina sin esta app, de verdad.
0 Ya no soporto esta app, no guarda nada.
1 El gazpacho no repite y está fresquísimo.
0 El gazpacho no estaba frío ni sabía a tomate.
1 No es un mercado peligroso, nos sentimos seguros y la gente es un amor.
0 No nos sentimos seguros en ningún momento, ni vigilancia había.
1 Tocamos el timbre tarde y a la dueña no le molestó, un sol de mujer.
0 Llegamos diez minutos tarde y no nos dejaron entrar, qué gente más rígida.
1 Ningún niño lloró en la consulta, la pediatra es mágica.
0 La pediatra no tiene tacto y ni miró los análisis.
1 No hay quien le gane a la señora Rosa haciendo pupusas.
0 No hay quien se coma esas pupusas.
1 Por ese precio no se puede pedir más.
0 Por ese precio no se puede dar menos.
1 Mi pedido no se perdió ni se retrasó pese a la huelga, enhorabuena.
0 Perdieron mi pedido y no se dignan a buscarlo.
1 Sin ser nada del otro mundo, cenamos muy bien y muy a gusto.
0 No es nada del otro mundo y cobran como si lo fuera, no compensa.
1 No tembló ni en curva, se maneja fenomenal.
0 No frena, no gira y no pasa de treinta.
1 Me olvidé el cargador y no dudaron en mandármelo a casa.
0 Me olvidé el cargador y no quisieron ni buscarlo.
1 Nunca tienen un no por respuesta.
0 Siempre tienen un no por respuesta.
1 Ni rastro de polvo, ni debajo de la cama.
0 Ni rastro del técnico, y ya van tres citas.
1 El tratamiento no me dolió y no me quedó ni una marca.
0 El tratamiento no me hizo nada y salió carísimo.
1 No hubo queja de ningún invitado, el catering fue un éxito.
0 No hubo invitado que no se quejara del catering.
1 Bajaron los precios sin bajar la calidad.
0 Subieron los precios sin mejorar nada.
1 Si no han venido, no saben lo que se pierden.
0 Si no han venido, no se pierden nada.
1 El zapato no se deformó con la lluvia, calidad de verdad.
0 El zapato no es de piel, no transpira y no aguanta.
1 No hay estrés, no hay ruido, no hay prisas: el paraíso.
0 No hay toallas, no hay enchufes, no hay vergüenza.
1 Lo único malo es no haberlo descubierto antes.
0 Lo único bueno es que no nos quedamos más noches.
1 En ningún momento sentí que me quisieran vender algo que no necesitaba.
0 En ningún momento sentí que les importara mi caso.
1 No se ve tan bien en ningún otro cine.
0 En el cine no se veía bien y no se oían los diálogos.
1 Ni lo duden, este es el sitio.
0 Ni lo intenten, este sitio es un desastre.
1 La cerveza no estaba tibia como en otros bares, sino heladita.
0 La cerveza no estaba fría y las tapas no eran del día.
1 No dejaron cable suelto ni polvo, instaladores cuidadosos.
0 No recogieron nada, dejaron la casa hecha un asco.
1 No hace falta hablar inglés, te ayudan con todo y en español.
0 En soporte no hablan español y no hay traductor.
1 Contra todo pronóstico, el hotel de carretera no fue un horror, fue un acierto.
0 Contra lo que dicen las reseñas, el hotel no fue un acierto.
1 Ninguno de mis ocho nietos quiso irse.
0 Ninguno de nosotros quiso quedarse la segunda noche.
1 No te cobran el pan ni el cubierto, cosa rara y de agradecer.
0 Te cobran hasta el pan que no pediste.
1 El suelo no resbala y la ducha no se encharca, bien pensado.
0 La ducha no desagua y no hay presión.
1 No le temo a recomendarlo, nunca quedan mal.
0 Los recomendé y quedé mal, no se presentaron.
1 Imposible no enamorarse de este pueblo y de esta posada.
0 Imposible enamorarse de un lugar así de descuidado.
1 No es fácil dar con un fontanero honrado, y este lo es.
0 El fontanero no vino, no llamó y no devolvió la señal.
1 No me rayó los cristales, limpia de maravilla.
0 No limpia los cristales, los deja peor.
1 Ni pagando el doble encuentras algo así.
0 Ni gratis me quedaría otra noche.
1 Hasta ahora no me ha dado más que alegrías esta moto.
0 Hasta ahora no me ha dado más que disgustos esta moto.
1 No extravían nada, llegaron las doce cajas sanas y salvas.
0 De las doce cajas no llegó ninguna sin golpes.
1 El mesero no se equivocó en nada y eso que éramos veinte.
0 El mesero no apuntó nada y trajo lo que quiso.
1 Aunque no soy vegana, jamás comí una hamburguesa tan rica.
0 Aunque soy vegana y de buen comer, aquello no había quien lo tragara.
1 No sé qué haría sin esta niñera, es puro amor.
0 No sé cómo dejan trabajar a esa niñera, no vigila a los niños.
1 Ya no busco más, encontré mi peluquería.
0 Sigo buscando, porque esta peluquería no acertó ni el color.
1 El teclado no hace ruido y no cansa las manos.
0 Al teclado no le funcionan tres letras.
1 No te marea con menús infinitos, sencilla y efectiva.
0 No hay quien encuentre nada en esos menús.
1 No nos echaron al cerrar, nos dejaron terminar con calma.
0 Nos echaron sin haber terminado el café.
1 No hubo foto que saliera mal, el fotógrafo es un artista.
0 No salió bien ni una foto, el fotógrafo ni enfocaba.
1 La frontera se pasa sin problema, ellos se encargan de todo.
0 No se encargaron de nada y casi perdemos la conexión.
1 No es barato, es baratísimo, y encima está buenísimo.
0 No es caro, es un robo.
1 Rara vez me quedo sin críticas, y esta es una de ellas: sobresaliente.
0 Rara vez me quedo sin nada amable que decir, pero aquí es imposible.
1 No se hace corta la batería ni larga la espera para cargarla.
0 El cargador no carga, ni rápido ni lento.
1 No se ensaña con el picante, equilibrado y delicioso.
0 No se siente más que el picante, sin ningún matiz.
1 Ningún colchón me había quitado el dolor de espalda hasta este.
0 Ningún colchón me había dado tanto dolor de espalda.
1 Se me cayó al agua y no le pasó nada, vaya resistencia.
0 No es resistente al agua, mintieron en la publicidad.
1 No estoy exenta de manías y aquí no encontré nada que me molestara.
0 No soy maniática, pero esas toallas no estaban lavadas.
1 Sin lujos, sin complicaciones, con muchísimo cariño.
0 Con muchos lujos, pero sin una pizca de cariño.
1 No me arrepiento ni de un peso gastado.
0 Me duele cada peso, no valió la pena.
1 Aun sin vistas al mar, la habitación no pudo gustarnos más.
0 Pagamos vistas al mar y no se veía más que un muro.
1 Aquí no hay comida congelada, todo es casero.
0 No hay nada casero, todo sale del congelador.
1 No hay nada que temer en la operación, el equipo es de primera.
0 No me informaron de los riesgos, ni siquiera me preguntaron.
1 Viajé sola y nunca me sentí insegura ni desatendida.
0 Viajé sola y nadie me ayudó cuando me robaron en el vestíbulo.
1 Nunca pensé que un enjuague sin alcohol funcionara así de bien.
0 Nunca pensé que un enjuague pudiera no hacer absolutamente nada.
1 No dejaron un solo detalle al azar, una boda de ensueño.
0 No cuidaron ni un detalle, las flores estaban marchitas.
1 No se diga más: los mejores churros.
0 No digo más por educación: pésimos.
1 No hay peros que valgan, es una maravilla.
0 No hay disculpas que valgan, fue una vergüenza.
1 Las patatas no estaban aceitosas, crujían como deben.
0 Las patatas no estaban fritas, nadaban en aceite.
1 Nadie se quedó sin regalo, la animadora estuvo en todo.
0 La animadora no animó nada y se fue antes.
1 Mi hijo, que no come nada, se acabó el plato.
0 Mi hijo, que come de todo, no quiso probar bocado.
1 No le falta potencia a esta batidora, tritura hasta el hielo.
0 A esta batidora le falta potencia, no puede ni con un plátano.
1 No me sacaron del apuro una vez, sino muchas, gente de fiar.
0 No son de fiar, desaparecieron con el anticipo.
1 El parquet no se levanta ni se raya.
0 El parquet no duró ni un invierno, se levantó todo.
1 Sin avisar nos subieron a una suite, y sin cobrarnos nada.
0 Sin avisar nos cambiaron a un cuarto peor, y sin descontar nada.
1 Lo he probado todo y nada me había funcionado como esto.
0 Lo he probado todo y esto es lo que menos me ha servido, no hace efecto.
1 Hoy en día no es común que te atiendan con tanta educación.
0 Hoy en día no es normal que no acepten tarjeta ni den recibo.
1 No hubo cortes de luz ni de agua en los diez días, todo marchó bien.
0 Hubo cortes de agua diarios y no nos descontaron nada.
1 El hotel no es ningún cuchitril, es amplio, luminoso y limpio.
0 No es un hotel, es un cuchitril con cama.
1 No es que esté bueno, es que está para llorar de alegría.
0 No es que esté malo, es que es incomible.
1 Nunca me han dado una fruta pasada en este puesto.
0 La fruta no estaba madura o ya estaba podrida, no había término medio.
1 No requiere mantenimiento ni se oxida, muy contento.
0 Decían que no se oxidaba y en un mes está lleno de herrumbre.
1 No vi caras largas en ningún momento del servicio.
0 No vi más que caras largas.
1 Llegamos sin reserva y no hubo problema, nos hicieron hueco enseguida.
0 Llegamos con reserva y no había mesa, ni un lo siento.
1 No pican los mosquitos con este repelente, doy fe.
0 El repelente no repele, acabé llena de ronchas.
1 No se me hizo largo el trayecto, asientos comodísimos.
0 El trayecto se hizo eterno, los asientos no se reclinan.
1 Yo no le busco más vueltas: excelente.
0 No le busquen más vueltas: es una estafa.
1 No hay comparación posible, esta cafetera gana por goleada.
0 No aguanta la comparación con la vieja, esta cafetera ni calienta.
1 Ni un ruido de motor, el auto es pura seda.
0 Ni un mes y el motor ya no arranca.
1 No se despegan las suelas ni tras cien kilómetros de montaña.
0 No sirven para montaña, se despegan a la primera piedra.
1 La recomendación no falló: un ajiaco buenísimo.
0 Nos falló la recomendación: un ajiaco sin gracia.
1 No he tenido la menor duda en darle la máxima nota.
0 No tengo la menor duda de que no volveré.
1 Jamás de los jamases había probado un flan así, qué rico.
0 Jamás de los jamases vuelvo a comprar por esa web.
1 El pintor no manchó nada y terminó antes de lo previsto.
0 El pintor no cubrió los muebles y lo manchó todo.
1 No me perdí ni una clase, así de buenas son.
0 Dejé de ir a clase, no valía la pena.
1 La nevera no hace escarcha ni ruido.
0 La nevera no enfría, se me echó a perder todo.
1 Tan bueno que ni queríamos salir de la habitación.
0 Tan malo que ni deshicimos la maleta.
1 El sitio no engaña por fuera: por dentro también es precioso.
0 El sitio engaña: por fuera bonito, por dentro no hay limpieza ninguna.
1 No fue ninguna decepción, al contrario, superó lo que imaginaba.
0 No fue ninguna maravilla, más bien una decepción enorme.
1 No vacilaron en darme otro par cuando salió defectuoso.
0 El par salió defectuoso y no me dieron solución.
1 Nunca hay que corregir una cuenta aquí, gente honesta.
0 Nunca cuadra la cuenta aquí, siempre te meten algo que no pediste.
1 No tuvimos ni que abrir la boca, adivinaban lo que necesitábamos.
0 Por más que pedimos, no nos hicieron ni caso.
1 Sin olor a cloro y sin gente, la piscina es un gustazo.
0 La piscina no estaba climatizada y apestaba a cloro.
1 El suero no me irritó la piel, que es muy sensible.
0 No apto para pieles sensibles, me quemó la cara.
1 No hay mejor plan en Medellín que subir a este mirador y cenar.
0 No hay peor sitio para cenar en Medellín, comida sin alma.
1 La panadera no te deja ir sin una sonrisa.
0 La panadera no sabe lo que es sonreír.
1 No costó nada encontrar al anfitrión, nos esperaba en la puerta.
0 El anfitrión no apareció y no contestaba mensajes.
1 Nada de plástico barato, materiales de primera.
0 No es metal, es plástico barato que se dobla.
1 No ha subido de precio ni ha bajado de calidad en veinte años.
0 Ha subido de precio y ya no tiene la calidad de antes.
1 Todavía no he encontrado quien cocine mejor el pulpo.
0 El pulpo no estaba tierno, era goma.
1 La app del banco no me ha dado ni un quebradero de cabeza.
0 La app del banco no reconoce la huella, no carga el saldo y no deja transferir.
1 No eché de menos nada, estaba equipado hasta el último detalle.
0 Eché de menos lo básico, no había ni sartén.
1 Un arquitecto que no te deja con dudas ni con sobrecostes.
0 El arquitecto no respetó ni plazos ni presupuesto.
1 Ni grumos ni manchas, pinta parejo y seca rápido.
0 No seca, deja grumos y no se puede lavar.
1 No nos subieron la tarifa aunque era puente, todo un detalle.
0 No respetaron la tarifa confirmada, unos caraduras.
1 A las tres de la mañana y no tuvieron problema en ayudarme.
0 A las tres de la tarde y no había quien me ayudara.
1 No tiene truco, es gratis y funciona.
0 No es gratis como dicen, y sin pagar no hace nada.
1 Mi perro no quiso salir de la guardería, con eso lo digo todo.
0 Mi perro no quiere ni pisar esa guardería, volvió flaco y asustado.
1 No existe sushi más fresco en toda la capital.
0 El sushi no era fresco y el arroz no estaba ni frío.
1 Ni medio problema para cancelar, muy buena política.
0 No permiten cancelar ni por enfermedad.
1 La ensalada no era de bolsa, sino de huerta, riquísima.
0 La ensalada no llevaba más que lechuga mustia.
1 No hubo un día que no saliéramos sonriendo del desayuno.
0 No hubo un día con fruta fresca en el desayuno.
1 El notario no nos liaba con tecnicismos, todo clarito.
0 No nos aclararon nada, y cobraron hasta por respirar.
1 No se despintan, llevo un año con ellas y siguen brillantes.
0 No brillan, no cortan, no sirven.
1 La vendedora no me presionó y salí con lo que quería, feliz.
0 La vendedora no me dejó ni probármelo.
1 Sobra decir que no fue la última visita, nos tienen ganados.
0 Sobra decir que fue la última visita.
1 No podíamos creer lo bien que nos trataron.
0 No podíamos creer lo mal que olía el pasillo.
1 El mar está lejos, pero no importa, la finca es un sueño.
0 El mar está a dos pasos, pero no importa, la casa es inhabitable.
1 No pasamos calor ni de noche, habitación fresquita.
0 No pegamos ojo por el calor, el aire no funcionaba.
1 Ni gritos ni palmadas, la entrenadora enseña con respeto.
0 El entrenador no corrige posturas, ni te mira.
1 No noté ningún retraso en el sonido, auriculares estupendos.
0 Los auriculares no se emparejan con nada.
1 No tiene mala pinta, y sabe aún mejor.
0 No tenía buena pinta, y sabía todavía peor.
1 Esta gestoría no pierde un papel ni se le pasa un plazo.
0 La gestoría no presentó el papel a tiempo y no se responsabiliza.
1 No hay letra que no se vea, la pantalla es nítida.
0 No se lee nada en esa pantalla con sol.
1 Sin prisa, sin gritos, sin agobios: un parto respetado.
0 No respetaron mi plan de parto ni me dejaron estar acompañada.
1 No nos cansamos de sus arepas, cada semana caemos.
0 Nos cansamos de esperar, en una hora no salió ni una arepa.
1 En absoluto me pareció caro, por lo que ofrece es un regalo.
0 En absoluto vale lo que cuesta.
1 No son unos bordes, como leí por ahí, a mí me parecieron encantadores.
0 No son simpáticos, como leí por ahí, a mí me parecieron unos bordes.
1 La alfombra no suelta pelusa y es suavísima.
0 La alfombra no para de soltar pelusa y no es del color de la foto.
1 No se entretienen, van al grano y te solucionan el tema.
0 No van al grano, te marean y no solucionan.
1 Era mi primera vez en parapente y no pasé nada de miedo, instructor genial.
0 El instructor no revisó el arnés, no me dio ninguna confianza.
1 No les importa que preguntes veinte veces, siempre contestan amables.
0 Preguntas una vez y no te contestan, preguntas dos y te gritan.
1 No hemos vuelto a pedir en otro lado, estos ganan por mucho.
0 No hemos vuelto a pedir ahí, ni pensamos.
1 El alojamiento no tiene lujos, y sin embargo nos sentimos mimados.
0 El alojamiento tiene todos los lujos, y sin embargo no hay quien descanse.
1 Sin esperas en el desayuno y sin tener que pelear por una mesa.
0 En el desayuno no había mesas, ni tazas, ni orden.
1 No hay que reiniciarlo nunca, una maravilla de ordenador.
0 No hay manera de que arranque sin reiniciarlo tres veces.
1 No me han picado los bordes ni se ha decolorado la foto, impresión magnífica.
0 La impresión no es nítida y los colores no son los míos.
1 Nos prometieron silencio y no mintieron.
0 Nos prometieron silencio y no cumplieron.
1 No defraudó la fabada, tampoco el arroz con leche.
0 No me gustó la fabada, tampoco el arroz con leche.
1 Este queso no tiene igual.
0 Este queso no tiene sabor.
1 No hubo que repetir ningún análisis, laboratorio serio.
0 Extraviaron las muestras y no avisaron, hubo que repetir todo.
1 No me importa pagar un poco más por esta calidad.
0 No me importa la marca, es basura igual.
1 Ni abejas, ni moscas, ni ruidos: merienda perfecta en el jardín.
0 Ni sombra, ni bancos, ni papeleras: un parque abandonado.
1 No se me ocurre ningún inconveniente, un diez.
0 No se me ocurre ninguna virtud, un cero.
1 No es pequeño el cuarto, caben dos maletas abiertas y sobra sitio.
0 No cabe ni una maleta en ese cuarto.
1 La espuma no cede, sigue firme como el primer día.
0 La espuma no tiene firmeza, te hundes.
1 No ha habido un solo pedido que llegara tarde.
0 No ha habido un solo pedido que llegara a tiempo.
1 Casi no había tráfico y el conductor, que no podía ser más majo, nos contó historias.
0 El conductor no ayudó con las maletas y no tenía cambio.
1 Pese a no tener estrellas Michelin, se come mejor que en muchos que las tienen.
0 Pese a su estrella Michelin, no disfrutamos ni un plato.
1 Nunca le dije que no a un postre de aquí.
0 El postre no lo terminó nadie.
1 Con esta cera no me quedó ni un vello y casi no duele.
0 Esta cera no arranca nada y quema.
1 Nadie diría que es un hostal, parece un hotel de cinco estrellas.
0 Nadie diría que es un hotel, parece una cárcel.
1 No sufrí ni un corte con esta maquinilla.
0 La maquinilla no corta, tira.
1 Firmamos sin sorpresas y nos entregaron las llaves ese mismo día.
0 No entregaron las llaves en la fecha y no pagan la demora.
1 No vas a encontrar gente más servicial en todo el pueblo.
0 No vas a encontrar gente más antipática en todo el pueblo.
1 Las instrucciones no confunden, paso a paso y en español.
0 No trae instrucciones en español ni dibujos que se entiendan.
1 No tuve que pelear por mi reembolso, chévere.
0 Llevo meses peleando y del reembolso no hay noticias.
1 No me dio ni alergia ni sueño, y el resfriado se fue.
0 El jarabe no quita la tos y no sabe bien.
1 No es ningún secreto que aquí sirven el mejor cochinillo.
0 No es ningún secreto que engañan a los turistas.
1 No es normal lo bien que dormí.
0 No es normal lo mal que tratan a sus clientes.
1 Para nada incómodo, viajé estirado y sin dolores.
0 Para nada recomendable, salí con la espalda rota.
1 El casco no aprieta, no pesa y no se empaña.
0 El casco no cierra, no ajusta y se empaña.
1 Ni una burbuja al pegar el protector, quedó perfecto.
0 El protector no pega y se llena de burbujas.
1 No nos dejaban pagar la última ronda, qué gente tan linda.
0 No nos dejaban salir sin pagar la propina, qué descaro.
1 Nunca fallan los jueves de cocido, siempre exquisito.
0 El cocido no llevaba casi garbanzos y no estaba caliente.
1 No es el más barato, aunque sí el mejor con diferencia.
0 Es el más barato, aunque ni así merece la pena.
1 No nos pidieron depósito y nos dejaron usar la alberca después del checkout.
1 No tuve que explicar dos veces lo que quería, me entendieron enseguida.
1 No bajan la calidad aunque el lugar esté lleno.
1 No solo cumplieron el plazo: se adelantaron dos días.
1 No te obligan a comprar el plan anual para usar lo básico.
1 Nunca tuve que llamar al técnico en cuatro años.
1 No me hicieron firmar mil papeles, en cinco minutos tenía las llaves.
1 No hay que ser experto para armarlo, viene todo señalado.
1 No vendo esta bici por nada del mundo.
1 No me saco estas zapatillas ni para dormir.
1 Nadie nos miró mal por entrar con el perro.
1 No necesita contraseña cada vez, reconoce la cara al instante.
1 No cobran el estacionamiento a los huéspedes.
1 No se cansan de ayudarte, te explican hasta que queda claro.
1 No usan productos congelados y eso se agradece.
1 No le ponen azúcar de más, el postre queda perfecto.
1 No guardan nada para el final, el espectáculo es puro ritmo.
1 No tienes que cambiar de tren, el hostal queda al lado de la estación.
1 No nos dejaron ir sin probar el licor de la casa.
1 No me cambio de peluquera ni loca.
1 No había oído hablar de esta marca y ahora solo compro aquí.
1 No esperaba gran cosa y salí maravillado.
1 No íbamos a quedarnos a cenar y terminamos repitiendo postre.
1 No conocía el barrio y ahora es mi favorito gracias a este hotel.
1 No pensé que una escoba me hiciera tan feliz.
1 No creí que llegara en un día, y llegó.
1 No lo puedo creer, tanto por tan poco.
1 No paré de bailar en toda la noche.
1 No quedó nadie sin regalo en la fiesta que organizaron.
1 No se olvidaron del cumpleaños de mi mamá y le llevaron un pastel.
1 No todo está perdido: todavía hay talleres honrados como este.
1 No es la típica trampa para turistas, aquí cocinan de verdad.
1 No es solo el paisaje, es la gente que te recibe.
1 No es comida rápida, es comida de abuela.
1 No necesité manual, se entiende sola.
1 No pesa, no ocupa y carga el teléfono tres veces.
1 No suelta pelo y abriga muchísimo.
1 No deja marca en la pared y aguanta el espejo.
1 No se apaga aunque reciba llamadas, graba todo el recorrido.
1 No salpica, no gotea, un grifo como debe ser.
1 Ni el viento ni la lluvia pudieron con esta carpa.
1 Ni mi hijo, que es remilgado, dejó comida.
1 Ni en casa descanso como en esta cabaña.
1 Ni en Italia comí una lasaña así.
1 Ni pensarlo: el año que viene otra vez aquí.
1 Nadie se quiso levantar de la mesa de lo a gusto que estábamos.
1 Nadie cocina el cordero como ellos.
1 Nadie te apura, puedes leer el libro entero con un solo café.
1 Nadie en la agencia nos dejó solos cuando cancelaron el vuelo.
1 Nunca me han dejado esperando por una respuesta.
1 Nunca vi una vitrina de pasteles tan tentadora.
1 Nunca me cobraron de más en todos estos años.
1 Nunca se acaba el pan caliente, lo van trayendo.
1 Nunca pensé en vivir de alquiler hasta que me ayudaron ellos.
1 Jamás me habían tratado con tanto cariño en una clínica.
1 Jamás cambiaría a mi mecánico.
1 Sin letra pequeña y sin sustos a fin de mes.
1 Sin hacer ruido, la nevera enfría de maravilla.
1 Sin ser de lujo, tiene todo lo que uno necesita.
1 Sin gastar una fortuna renové toda la cocina.
1 Sin moverme del sofá hice la compra de la semana.
1 Sin ellos no habríamos encontrado casa.
1 Sin esta crema mi piel no sería la misma.
1 No sabría qué hacer los lunes sin su menú del día.
1 No concibo un invierno sin su chocolate con churros.
1 No puedo arrancar la mañana sin este pódcast.
1 No hay domingo que no pidamos sus empanadas.
1 No hay vez que no me saquen una sonrisa.
1 No hay invitado que no pregunte dónde compré la lámpara.
1 No hay receta de la aplicación que no me haya salido.
1 No existe rincón de la casa que no esté impecable.
1 No encuentro motivo para irme a otro gimnasio.
1 No tengo más que palabras de gratitud para las enfermeras.
1 No me queda más que felicitar al equipo.
1 No queda otra que volver, nos conquistaron.
1 No sería justo ponerle menos de cinco estrellas.
1 No se puede pasar por Cusco y no dormir aquí.
1 No se vayan del pueblo sin visitar esta librería.
1 No se lo piensen dos veces, vale cada centavo.
1 No lo piensen más y reserven.
1 No lo cambio por ninguno de marca cara.
1 No me importó la lluvia con semejante salón de juegos.
1 No importa la hora, siempre contestan.
1 No hace falta reservar con meses, y te reciben como en casa.
1 No hay que hacer fila, entras con el código y listo.
1 No hay que pagar para escuchar sin cortes.
1 Apenas llegamos y no nos faltaba ya ni el agua fresca.
1 Tampoco aquí nos fallaron, tercera visita y todo igual de bueno.
1 Tampoco es caro, y encima te regalan el café.
1 La ventana no da al mar, pero el desayuno compensa todo.
1 El local no dice gran cosa por fuera, pero adentro es una joya.
1 No está en el centro, aunque el metro queda a dos pasos y se descansa bien.
1 No tiene gimnasio, pero el trato familiar vale más.
1 Aunque no hablamos el idioma, se desvivieron por ayudarnos.
1 Aunque no había lugar, nos armaron una mesita en un minuto.
1 No traía pilas, pero funciona de lujo.
1 No es la más barata, pero la diferencia se nota en cada puntada.
1 No entendía nada de vinos y salí sabiendo, gran guía.
1 Pensé que no llegaba para Navidad y llegó de sobra.
1 Creí que no me iba a gustar el spa y ahora sueño con volver.
0 No nos devolvieron el depósito y encima se rieron.
0 No tuve respuesta por más que expliqué el caso dos veces.
0 No mantienen la temperatura, el pollo llegó helado.
0 No solo llegó tarde: vino sin la mitad del pedido.
0 No te dejan usar lo básico si no compras el plan anual.
0 Nunca vino el técnico, y van cuatro citas.
0 No me dieron las llaves hasta las siete de la tarde.
0 No hay instrucciones y las piezas no encajan.
0 No vuelvo a comprar esta bici por nada del mundo.
0 No me puse estas zapatillas más que un día, se despegaron.
0 Nadie nos avisó que el perro pagaba aparte.
0 No reconoce la huella y te pide la contraseña a cada rato.
0 No incluyen el estacionamiento y no lo dicen al reservar.
0 No ayudan, te mandan de una ventanilla a otra.
0 No usan guantes para servir, qué asco.
0 No le ponen relleno a la empanada, es puro aire.
0 No pasó nada en toda la obra, nos dormimos.
0 No llega el tren hasta ahí y el hostal no manda transporte.
0 No nos dejaron ni terminar el licor y ya barrían.
0 No me cortó lo que le pedí, mi peluquera me dejó un hueco.
0 No había agua ni para lavarse la cara.
0 No esperaba gran cosa y aun así salí decepcionado.
0 No nos quedamos a cenar después de ver la cocina.
0 No conocía el barrio y de noche no se puede ni caminar.
0 No pensé que una escoba durara tan poco.
0 No creí que se pudiera tardar un mes con un paquete, y se pudo.
0 No puedo creer que cobren por esto.
0 No paró la música hasta las cinco de la madrugada.
0 No quedó nadie conforme con la fiesta que organizaron.
0 No se acordaron de la silla para el bebé que habíamos pedido.
0 No es más que otra trampa para turistas.
0 No es descanso, es una estación de autobuses.
0 No es comida casera, es de lata.
0 No entendí el manual, está mal traducido.
0 No corta, no pica y se recalienta.
0 No abriga nada y suelta pelo por toda la casa.
0 No pega en la pared, se cae el espejo.
0 No graba, se apaga en cuanto entra una llamada.
0 No cierra bien el grifo, gotea toda la noche.
0 Ni la carpa aguantó ni el vendedor dio la cara.
0 Ni mi hijo, que come de todo, quiso probarlo.
0 Ni en un albergue he dormido tan incómodo.
0 Ni regalado me quedo con este teléfono.
0 Ni pensarlo, el año que viene buscamos otro lugar.
0 Nadie se levantó a atendernos, estaban con el móvil.
0 Nadie sabe cocinar el cordero en ese lugar.
0 Nadie te explica las tarifas hasta que llega la factura.
0 Nadie de la agencia contestó cuando cancelaron el vuelo.
0 Nunca me han respondido un correo.
0 Nunca vi una vitrina tan sucia.
0 Nunca me devolvieron lo cobrado de más.
0 Nunca hay pan cuando llegas, siempre se acabó.
0 Nunca más alquilo con ellos.
0 Jamás me habían tratado con tanto desprecio en una clínica.
0 Jamás llevaría el carro a ese mecánico otra vez.
0 Sin aviso nos cambiaron la tarifa.
0 Sin hielo, sin servilletas y sin ganas de atender.
0 Sin ser de lujo cobran como si lo fuera.
0 Sin ventilación ni ventana, parecía una celda.
0 Sin conexión no sirve y con conexión tampoco.
0 Sin respuesta desde hace tres semanas.
0 Sin sabor, sin gracia, sin vuelta.
0 No sé quién contrata a ese personal, ni saludan.
0 No concibo que vendan pan del día anterior.
0 No puedo entrar a mi cuenta sin que me pida un código que no llega.
0 No hay domingo que no se equivoquen con el pedido.
0 No hay vez que no cobren algo de más.
0 No hay mueble que no esté rayado.
0 No hay función de la aplicación que no esté bloqueada.
0 No existe rincón de la casa sin telarañas.
0 No encuentro motivo para pagar lo que piden.
0 No tengo más que quejas para la recepción.
0 No me queda más que poner la denuncia.
0 No quedó otra que irnos a otro hotel.
0 No merece ni una estrella.
0 No se puede dormir con la discoteca debajo.
0 No se acerquen a esta librería, atienden con desgano.
0 No se lo recomiendo ni a mi peor enemigo.
0 No gasten, hay mejores por la mitad.
0 No lo quiero ni regalado.
0 No me importaría el precio si al menos funcionara.
0 No importa a qué hora llames, no contestan.
0 No sirve de nada reservar, igual te hacen esperar.
0 No hay orden en la fila y se cuelan todos.
0 No hay canción que termine sin publicidad.
0 Apenas llegamos y no había ni toallas.
0 Tampoco esta vez arreglaron el ascensor.
0 Tampoco es que cocinen bien, y encima es caro.
0 La ventana no abre y huele a encierro.
0 El local es bonito por fuera, pero adentro no hay quien atienda.
0 Está en el centro, aunque de noche no se pega un ojo.
0 Tiene gimnasio, pero no sirve ninguna máquina.
0 Aunque hablamos el idioma, no nos hicieron caso.
0 Aunque había mesas libres, no nos quisieron sentar.
0 Traía pilas, pero no funciona.
0 Es la más cara, pero la calidad no se nota por ninguna parte.
0 No aprendí nada de vinos, el guía leía un papel.
0 Pensé que llegaba para Navidad y no llegó ni para Reyes.
0 Creí que me iba a gustar el spa y no vuelvo ni gratis.
`;
