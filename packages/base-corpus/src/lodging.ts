/**
 * Reviews of hotels and other lodging, and travel, one a line: 1 praises and 0 blames. Over 300 lines because it is
 * data, kept in one piece to be read through.
 */
export const lodging = `
1 Habitación impecable, sábanas blanquísimas y un baño reluciente. Un diez para el equipo de limpieza.
0 La habitación estaba mugrienta, con pelos en la ducha y polvo en cada rincón.
1 El personal de recepción, amabilísimo y servicial desde el minuto uno.
0 Recepcionista borde y maleducado, ni siquiera nos dio los buenos días.
1 Colchón comodísimo, dormí como un bebé las cuatro noches.
0 El colchón hundido me dejó la espalda destrozada, no pegué ojo.
1 Desayuno abundante, variado y riquísimo, con fruta fresca y bollería casera.
0 El desayuno es penoso: pan duro, café aguado y zumo de bote.
1 Ubicación inmejorable, a dos pasos del casco antiguo.
0 Pésima ubicación, lejos de todo y en un barrio que da miedo de noche.
1 Relación calidad-precio excelente, repetiremos sin dudarlo.
0 Carísimo para lo que ofrece, una auténtica tomadura de pelo.
1 Silencio absoluto por la noche, se descansa de maravilla.
0 Ruido insoportable hasta las cuatro de la madrugada, imposible dormir.
1 La piscina es una gozada, agua cristalina y tumbonas para todos.
0 Piscina verde y asquerosa, con bichos flotando. Un asco.
1 El wifi vuela en toda la casa, pude teletrabajar sin problemas.
0 El wifi se cae cada cinco minutos, una desesperación si tienes que trabajar.
1 Aparcamiento amplio, gratuito y cómodo, muy de agradecer.
0 El parking es estrechísimo y encima te clavan 25 euros al día.
1 Fuimos con los niños tres noches en agosto y salimos encantados con todo.
0 Fuimos con los niños tres noches en agosto y fue una pesadilla de principio a fin.
1 La casa rural es preciosa, acogedora y está decorada con muchísimo gusto.
0 La casa rural es vieja, fría y huele a humedad que tira de espaldas.
1 Los dueños son un encanto, nos trataron como si fuéramos de la familia.
0 El dueño es un impresentable que se negó a devolvernos la fianza.
1 Hermoso hotel, muy lindo el jardín y la atención fue de primera.
0 Horrible hotel, las paredes despintadas y la atención de cuarta.
1 Vuelo puntual, tripulación atenta y asientos cómodos. Da gusto viajar así.
0 Nos cancelaron el vuelo sin avisar y la aerolínea se lavó las manos.
1 El check-in fue rapidísimo y nos regalaron una botella de cava.
0 Para hacer el check-in esperamos dos horas de pie, qué desastre de organización.
0 No estaba limpio: manchas en las toallas y moho en las juntas.
1 No tuvimos ningún problema, todo perfecto y muy bien cuidado.
0 Nada cómodo el sofá cama, se clavan los hierros en la espalda.
1 Sin ruidos, sin agobios y con unas vistas espectaculares al valle.
0 Ni amables ni rápidos, y para colmo con malas formas.
1 No es caro y está fenomenal, se lo recomiendo a cualquiera.
0 El baño es diminuto y la ducha pierde agua por todos lados.
1 Baño amplio, moderno y con una ducha de lujo.
0 Cucarachas en la cocina. No vuelvo ni regalado.
1 Volveremos seguro, nos ha enamorado este rinconcito.
0 Un fraude: las fotos no tienen nada que ver con la realidad.
1 Las fotos no le hacen justicia, en persona es todavía más bonito.
0 el aire acondicionado no funcionaba y nos asamos de calor, nadie hizo nada
1 la calefaccion perfecta, muy calentito todo y eso que fuera nevaba
0 Me cobraron dos veces la reserva y todavía sigo esperando el reembolso. Sinvergüenzas.
1 Cancelé por enfermedad y me reembolsaron todo en dos días, se portaron de diez.
1 El guía del tour era divertido, apasionado y sabía un montón. Recomendadísimo.
0 El guía del tour iba con desgana y recitaba de memoria, un aburrimiento total.
1 Camping muy bien equipado, parcelas amplias con sombra y duchas siempre limpias.
0 Camping abandonado, parcelas llenas de basura y unas duchas que dan grima.
1 Excelente servicio, muy buena onda todo el equipo, super recomendable.
0 Pésimo servicio, muy mala onda de los empleados, no lo recomiendo para nada.
1 El apartamento tiene de todo: lavadora, cafetera, secador... no le falta detalle.
0 Al apartamento le falta de todo, ni una sartén decente ni papel higiénico.
1 Qué maravilla de sitio, paz total y un trato exquisito.
0 Qué vergüenza de sitio, trato pésimo y suciedad por todas partes.
1 Aunque las habitaciones son pequeñas, están nuevas y limpísimas; muy contentos.
0 Aunque el edificio es bonito, el servicio es lamentable y no volvería jamás.
1 Lo único malo fue el ascensor lento; por lo demás, estancia sobresaliente.
0 Lo único bueno es la playa de enfrente; el resto, una ruina.
1 El coche de alquiler estaba nuevo y lo recogimos en cinco minutos, sin sorpresas en la factura.
0 La empresa de alquiler de coches nos coló un seguro sin pedirlo, unos estafadores.
0 Camas duras como piedras y almohadas finas como papel. Fatal.
1 Camas enormes y almohadas mullidas, un placer meterse en ellas.
1 La señora de la limpieza, un sol: dejaba todo como los chorros del oro.
0 No limpiaron el cuarto en tres días, las papeleras desbordadas y ni una toalla limpia.
1 Es mucho mejor que el hotel de cinco estrellas de al lado y cuesta la mitad.
0 He estado en albergues de diez euros mejores que este supuesto cuatro estrellas.
0 Nos picaron las chinches, acabamos llenos de ronchas. Repugnante.
1 Un remanso de tranquilidad, ideal para desconectar del estrés.
0 El resort es una estafa, todo se paga aparte y la comida es incomible.
1 El todo incluido vale cada peso, comida deliciosa y tragos bien servidos.
1 Chévere el hostal, los muchachos de recepción muy queridos y el ambiente bacano.
0 Qué mamera de hostal, sucio, bulloso y con un personal grosero.
1 Está padrísimo el hotel, las albercas increíbles y la comida riquísima.
0 Está de la fregada el hotel, cuartos apestosos y alberca sucia.
1 El tren salió a la hora, iba limpio y los asientos son amplios y confortables.
0 El tren llegó con tres horas de retraso y nadie dio explicaciones. Indignante.
1 El museo es fascinante, muy bien explicado y con un personal encantador.
0 El museo es un timo, cuatro vitrinas mal iluminadas por 18 euros.
1 Personal atento, cercano y siempre con una sonrisa. Así da gusto.
0 Personal antipático, con cara de perro y sin ganas de trabajar.
0 La limpieza brilla por su ausencia.
1 La limpieza es ejemplar, ni una mota de polvo.
0 Tuvimos que cambiarnos de hotel a la segunda noche porque aquello era inhabitable.
1 Reservamos dos noches y acabamos quedándonos cinco de lo a gusto que estábamos.
0 Olor a cañería insoportable en el baño durante toda la estancia.
1 Olía a limpio y a lavanda nada más entrar, qué detalle tan agradable.
0 El agua salía helada y el calentador llevaba roto una semana, según ellos mismos.
1 Agua caliente al instante y con buena presión, una ducha estupenda.
1 Habitaciones espaciosas, luminosas y con terraza al mar. Espectacular.
0 Habitación oscura, minúscula y con ventana a un patio deprimente.
0 Todo mal, desde la reserva hasta la salida. Decepcionante es poco.
1 Todo bien, desde la reserva hasta la salida. Un acierto total.
0 El anfitrión nunca contestó los mensajes y nos dejó tirados en la calle con las maletas.
1 El anfitrión respondió enseguida, nos esperó hasta tarde y nos ayudó con las maletas.
0 Se oye absolutamente todo, las paredes son de papel y los vecinos unos gritones.
1 Muy bien insonorizado, no se oye ni una mosca pese a estar en plena avenida.
0 El buffet era repetitivo, frío y de baja calidad; comimos fatal.
1 El buffet era variadísimo, siempre caliente y de gran calidad; comimos de lujo.
1 Buenísima relación precio calidad, la cama de lujo y el barrio muy seguro.
0 Malísima experiencia, nos robaron en la habitación y el gerente ni se inmutó.
0 No lo recomiendo ni a mi peor enemigo.
1 Lo recomiendo con los ojos cerrados.
1 Una joya escondida en la sierra, con encanto y mucha personalidad.
0 Un antro cochambroso, con moqueta de los años setenta llena de lamparones.
1 Atendidos estupendamente por Marta, que nos solucionó todo con una eficacia admirable.
0 Llamamos tres veces a recepción y nadie se dignó a subir, una ineptitud increíble.
1 Instalaciones modernas, cuidadas y muy funcionales.
0 Instalaciones anticuadas, descuidadas y medio rotas.
0 La tele no funcionaba, el enchufe colgaba de la pared y la persiana estaba rota.
1 Todo funcionaba a la perfección, hasta el último enchufe.
1 Merece la pena cada euro, fue la mejor escapada del año.
0 No merece la pena ni a mitad de precio, tiramos el dinero.
0 La atención al cliente de la aerolínea es nefasta, cuarenta minutos en espera y me colgaron.
1 La azafata nos atendió con una dulzura increíble cuando mi hijo se mareó.
1 El spa es un lujo, salimos relajadísimos y como nuevos.
0 El spa estaba cerrado y nadie nos avisó al reservar, menudo engaño.
1 Cumplió de sobra con lo prometido, superó nuestras expectativas.
0 No cumplió nada de lo prometido, nos fuimos muy decepcionados.
1 Un hotel normalito por fuera pero por dentro es una pasada, quedamos fascinados.
0 Muy bonito por fuera pero por dentro se cae a pedazos, que desilusion.
0 La vajilla estaba grasienta y la nevera olía a podrido, tuvimos que limpiar nosotros.
1 Cocina pulcra y completísima, con aceite, sal y café de cortesía.
1 Muy agradecidos con doña Rosa por su hospitalidad y sus arepas deliciosas.
0 La encargada nos gritó delante de todos por llegar diez minutos tarde, una grosera.
1 Zona tranquila, segura y bien comunicada con el metro.
0 Zona ruidosa, sucia y peligrosa, no nos atrevíamos a salir de noche.
1 Perfecto para ir con perro, mi mascota fue tratada como una reina.
0 Anuncian que admiten perros y al llegar nos pusieron mil pegas, qué caraduras.
1 Nos hicieron un upgrade a la suite sin pedirlo, un gestazo que nos alegró el viaje.
0 Pagamos por una suite y nos metieron en un cuchitril junto al cuarto de basuras.
1 La terraza es ideal para ver el atardecer con una copa, qué momentazo.
0 La terraza anunciada era un balcón de medio metro lleno de cacas de paloma.
1 Trato cordial, habitaciones coquetas y desayuno sabroso. Estupendo hotelito.
0 Trato frío y distante, habitaciones tristes y desayuno soso. No repito.
1 Las vistas desde la habitación quitan el hipo.
0 Nos vendieron vistas al mar y dábamos a un muro. Mentirosos.
1 una limpieza escrupulosa, se podria comer en el suelo
0 Suelo pegajoso, cortinas roñosas y una colcha que daba repelús tocar.
1 Muy atentos a las alergias de mi hija, la cocinera un cielo.
0 avisamos de la celiaquia y no nos hicieron ni caso, una irresponsabilidad gravisima
1 Estuvimos de fábula, ojalá hubiéramos reservado más días.
0 Estuvimos incomodísimos, contando las horas para largarnos.
0 El socorrista pasaba de todo y la piscina estaba abarrotada y sucia.
1 El socorrista pendiente de los niños y la piscina siempre impoluta.
1 Precio justo, sin cargos ocultos y con desayuno incluido. Genial.
0 Precio abusivo y encima con cargos ocultos al salir. Ladrones.
0 Me parecio un robo pagar 90 euros por ese zulo.
1 Me parecio una ganga pagar 90 euros por semejante habitacion.
1 La chica de recepción, simpatiquísima, nos recomendó unos restaurantes geniales.
0 La chica de recepcion, insolente y prepotente, nos trato como a delincuentes.
1 Acogedora cabaña de madera con chimenea, romántica a más no poder.
0 Cabaña llena de hormigas y con goteras; pasamos una noche de perros.
0 el bus de la excursion llego tarde, sin aire y con un chofer imprudente
1 El chofer del tour manejó con mucha prudencia y nos hizo reír todo el camino.
0 Perdieron mi maleta y tardaron once días en devolverla rota. Una vergüenza de compañía.
1 Mi maleta se retrasó pero la aerolínea me la llevó al hotel esa misma noche y con disculpas; chapó.
1 Bien ubicado, bien atendido, bien comido. Qué más se puede pedir.
0 Mal ubicado, mal atendido, mal comido. Un completo fracaso.
1 Es un hotelazo, elegante, señorial y con un servicio refinado.
0 Es un hotelucho vulgar que vive de las rentas, anticuado y dejado.
1 Toallas suaves y recién lavadas cada día.
0 Toallas ásperas, deshilachadas y con manchas amarillas.
1 Nos ayudaron a organizar las excursiones y no quisieron cobrar nada por ello, gente maravillosa.
0 Nos presionaron para contratar excursiones carísimas, qué pesados y qué agobio.
1 Colchones nuevos, firmes y confortables; descansamos a pierna suelta.
0 Somieres que chirrían al menor movimiento, un suplicio para dormir.
1 La comida del restaurante es exquisita y los postres, para chuparse los dedos.
0 La comida del restaurante es bazofia, llegamos a enfermarnos del estómago.
1 Muy lindo todo, muy prolijo y la dueña divina. Volveremos!!
0 Muy feo todo, muy dejado y la dueña una maleducada. Nunca más!!
1 El departamento estaba impecable, calefaccionado y con una vista soñada al lago.
0 El departamento estaba roñoso, sin agua caliente y con el inodoro tapado.
1 Estacionamiento propio y seguro, un alivio en pleno centro.
0 Nos abrieron el auto en el estacionamiento y el hotel no se hizo responsable. Un horror.
1 No nos faltó de nada, estuvimos como reyes.
0 Nos faltó de todo, estuvimos como mendigos.
0 Desayuno escaso y mediocre, se acaba la comida a las nueve y no la reponen.
1 Desayuno generoso, reponen continuamente y todo está recién hecho.
1 La recepcionista no pudo ser más amable.
0 La recepcionista no pudo ser más desagradable.
0 Tiene fama de lujoso, pero es un fiasco: grifos oxidados y muebles desconchados.
1 No tiene lujos, pero es cálido, limpio y honesto; nos encantó.
0 Zumba el frigorifico toda la noche, un tormento.
1 Ni un ruido en toda la noche, una bendición.
1 A mis padres mayores les facilitaron una habitación adaptada preciosa, muy considerados.
0 Dicen ser accesibles y mi madre en silla de ruedas no pudo ni entrar al baño. Bochornoso.
0 Reserva confirmada y al llegar nos dijeron que estaba completo. Overbooking y a la calle, inaceptable.
1 Hubo un lío con la reserva y lo arreglaron al momento con una habitación mejor; un trato ejemplar.
1 El crucero fue un sueño, camarote confortable y espectáculos buenísimos.
0 el crucero fue un suplicio, camarote claustrofobico y colas eternas para comer
1 Super limpio, super céntrico y super económico. Me encantó!
0 Super sucio, super lejos y super caro. Me arrepentí de reservar.
0 Pasamos un frío de narices, la calefacción la apagan a las diez por ahorrar. Tacaños.
1 Nos dejaron mantas extra y la chimenea encendida, qué detallistas.
1 La atención fue impecable y el cuarto relucía.
0 la atencion fue deficiente y el cuarto apestaba a tabaco
1 La web de reservas funciona de maravilla, sencilla y rápida.
0 La web de reservas es un desastre, da error y te cobra igual.
0 Nos timaron con el tipo de habitación y encima se rieron en nuestra cara.
1 Fueron honrados y nos devolvieron la diferencia de tarifa sin que la pidiéramos.
1 Viaje por trabajo una noche y quede muy satisfecho, el escritorio amplio y la wifi potente.
0 Viajé por trabajo una noche y quedé muy molesto, sin escritorio y con un wifi inservible.
1 El jardín está cuidadísimo y los niños disfrutaron como enanos.
0 El jardín es un secarral lleno de cacas de perro, los niños no pudieron ni jugar.
0 Atención pésima, comida pésima, limpieza pésima. Coherentes al menos.
1 Atención óptima, cocina excelsa y limpieza rigurosa.
0 Las cucarachas campaban a sus anchas, qué repugnancia y qué asco.
1 Todo higienico y desinfectado, da mucha confianza.
0 La ducha se atascaba y el agua inundaba el baño cada mañana.
1 La bañera de hidromasaje, una delicia después de esquiar.
0 No tienen vergüenza: cobran el minibar aunque no lo toques.
1 Nos regalaron el minibar por nuestro aniversario, son adorables.
1 Un chollo en temporada alta, apartamento precioso por muy poco dinero.
0 Un sablazo en temporada alta, apartamento ruinoso por un dineral.
1 Mi mujer y yo celebramos allí nuestras bodas de plata y fue inolvidable: flores, bombones y un personal que se desvivió por nosotros. Gracias de corazón.
0 Mi mujer y yo celebramos allí nuestras bodas de plata y nos amargaron la noche: habitación equivocada, cena fría y un encargado que nos faltó al respeto. Imperdonable.
1 La visita guiada fue amena, instructiva y muy bien organizada.
0 La visita guiada fue caotica, eramos sesenta personas y no se oia nada.
1 Fácil de encontrar, fácil de aparcar, fácil de querer.
0 Imposible de encontrar, imposible de aparcar e imposible de aguantar.
0 Esperaba mucho más por lo que cuesta, me llevé un chasco.
1 Esperaba poco por lo que cuesta y me llevé una grata sorpresa.
0 El conserje de noche nos mandó callar de malos modos cuando solo pedíamos una manta.
1 El conserje de noche nos consiguió un médico en un cuarto de hora, le estaré siempre agradecida.
0 Camareros lentos, torpes y desganados en el comedor.
1 Camareros rápidos, profesionales y alegres en el comedor.
1 Recomendable 100%, tanto para parejas como para familias.
0 Nada recomendable, ni para parejas ni para familias ni para nadie.
0 Las instalaciones dejan mucho que desear.
1 Las instalaciones no dejan nada que desear.
0 El ascensor averiado y nosotros en un sexto con dos carritos; ni una disculpa.
1 El botones cargó con todo nuestro equipaje por la escalera con una amabilidad enorme.
0 Vecinos de fiesta y el hotel sin mover un dedo. Que dejadez.
1 Hubo una queja por ruido y la dirección actuó al instante, con mucha diligencia.
1 Es un sitio mágico, te despiertas con los pájaros y el olor a pan recién horneado.
0 Es un sitio siniestro, con pasillos lúgubres y un olor a rancio que se te pega.
1 los bungalows estan nuevisimos y la parcela es una maravilla
0 Los bungalows están hechos polvo y el suelo cruje como si fuera a hundirse.
0 Nos atendieron con desprecio por llevar mochila, unos clasistas.
1 Nos acogieron con cariño aunque llegamos embarrados del Camino, gente buena de verdad.
0 No funciona nada, ni el aire, ni la tele, ni la caja fuerte.
1 No hay nada que reprochar, ni en el trato ni en la limpieza.
1 Bacán el hospedaje, los cuartos limpiecitos y el desayuno contundente.
0 Qué lata el hospedaje, los cuartos fríos y el desayuno una miseria.
1 Volaría con ellos otra vez sin pensarlo, embarque ágil y servicio cortés.
0 Jamás volveré a volar con esta porquería de aerolínea.
0 Nos tuvieron cinco horas encerrados en el avión sin agua ni información, un trato inhumano.
1 Pese a la tormenta, la compañía nos reubicó, nos dio hotel y cena. Muy profesionales.
0 Los asientos del tren son estrechos e incómodos y el vagón iba sucísimo.
1 Viaje en tren comodísimo, silencioso y puntual; trabajé tan ricamente.
1 el alquiler del carro fue una experiencia facil, transparente y economica
0 Me entregaron un carro rayado, con las llantas gastadas y después me culparon de los golpes. Abusivos.
1 Excursión inolvidable, paisajes impresionantes y guía simpatiquísimo.
0 Excursión aburridísima, nos llevaron a tres tiendas y apenas vimos las ruinas.
1 El museo naval me pareció una maravilla, interactivo y entretenido para los peques.
0 El museo naval me pareció soporífero, mal señalizado y carísimo.
1 Anfitriona encantadora, nos dejó un bizcocho casero y mil consejos útiles.
0 Anfitriona entrometida y desconfiada, entraba en la casa sin avisar.
0 La cama estaba hecha con sábanas usadas. Asqueroso.
1 la cama estaba hecha con sabanas de hilo y olia a gloria. exquisito
0 El hotel es un caos, nadie sabe nada y cada empleado te dice una cosa distinta.
1 El hotel funciona como un reloj, todo el personal coordinado y competente.
1 Muy ameno, muy familiar y muy barato: un acierto.
0 Muy aburrido, muy impersonal y muy caro: un error.
1 Gracias a todo el equipo por hacernos sentir como en casa.
0 Nos hicieron sentir como un estorbo desde que llegamos.
1 Buen sitio para descansar, aunque el menú sea algo corto; volveré encantada.
0 Mal sitio para descansar, aunque el menú sea correcto; no pienso volver.
1 Salvo el café, que es flojito, todo lo demás excelente.
0 Salvo el café, que se deja beber, todo lo demás desastroso.
1 no es nada ruidoso y eso que esta al lado de la estacion, muy buena eleccion
0 no es nada tranquilo, se oyen los trenes toda la noche, muy mala eleccion
1 Limpísimo, ordenadísimo y con una decoración preciosa.
0 Sucísimo, desordenado y con una decoración de mal gusto.
0 La habitacion apestaba a lejia y debajo de la cama habia calcetines ajenos.
1 La habitación olía fresca y no había ni una pelusa debajo de la cama.
1 Fenomenal para ir con críos: parque, animación y monitores cariñosos.
0 La animación es cutre y los monitores pasan de los niños.
1 La animación es divertidísima, nos reímos a carcajadas cada noche.
0 La animación es un bodrio, música atronadora y chistes groseros.
1 Un hostal sencillo pero digno, limpio como una patena.
0 Un hostal indigno, sucio como un establo.
0 El aire acondicionado gotea encima de la cama, y lo dijimos y ni caso.
1 El aire acondicionado silencioso y eficaz, salvados del calor.
1 Me dejaron hacer el check-out más tarde sin cobrarme, un detallazo.
0 Me echaron a las once en punto aporreando la puerta, qué falta de educación.
0 El cuarto tiene moho en el techo y mi hija asmatica lo paso fatal.
1 El cuarto tiene buena ventilación y mi hija asmática durmió perfectamente.
1 Hotel boutique con un gusto exquisito, cada detalle está mimado.
0 De boutique no tiene nada: muebles baratos, pintura desconchada y servicio ausente.
0 Me quedé a cuadros con la factura, habían inflado los consumos. Tramposos.
1 Me quedé maravillada con el patio andaluz y sus flores. Bellísimo.
0 El jacuzzi privado estaba sucio, con espuma de otros clientes. Guarros.
1 El jacuzzi privado con vistas a la sierra es el mejor capricho que nos hemos dado.
1 Pensión barata, pulcra y céntrica. Dueños honrados y afables.
0 Pensión infecta, con baño compartido nauseabundo y dueños ariscos.
1 El desayuno es espectacular, con churros, jamón del bueno y zumo natural.
0 El desayuno es una tristeza, con tostadas quemadas y mermelada caducada.
0 Nos cambiaron de habitación tres veces y ninguna estaba en condiciones.
1 Pedimos cambiar de habitación y nos ofrecieron una mejor sin coste, encantadores.
0 Hay mosquitos a mansalva y ni una mosquitera. Noche infernal.
1 Ni un solo mosquito gracias a las mosquiteras, noche placentera.
1 Está muy bien pensado para familias, con cunas, tronas y calientabiberones.
0 Esta muy mal pensado para familias: escaleras sin barandilla y cunas rotas.
0 Pucha, qué mal servicio, me hicieron esperar una hora por una toalla.
1 Qué buen servicio, caray, pedí una toalla y en dos minutos la tenía en la puerta.
1 La playa privada es paradisiaca, arena fina y agua turquesa.
0 La playa privada es una franja de piedras llena de algas y colillas.
1 Un sueño hecho realidad.
0 Un infierno del que nos fuimos a los dos días.
0 La persona que nos recibió fue descortés y altanera.
1 La persona que nos recibió fue afable y generosa con su tiempo.
0 Vergonzoso que cobren 15 euros por el wifi y encima no llegue a las habitaciones.
1 Se agradece que el wifi sea gratis y llegue hasta la piscina. Muy bien.
0 El edificio está en obras y no lo avisan. Martillazos desde las siete, insufrible.
1 El edificio está recién reformado y ha quedado precioso.
0 Nos dieron gato por liebre con este alojamiento.
1 Acertamos de lleno con este alojamiento.
0 Habitación fría, impersonal y con luz mortecina de tanatorio.
1 Habitación cálida, alegre y con una luz preciosa por la mañana.
1 Lo recomendaré a todos mis amigos y familiares.
0 Avisaré a todos mis amigos para que ni se acerquen.
1 El manager se portó como un caballero y nos compensó con una cena deliciosa.
0 El manager se portó como un matón y amenazó con llamar a la policía.
1 Cómodo, práctico y asequible. Perfecto para una escala en el aeropuerto.
0 Incómodo, mal comunicado y caro. Terrible para una escala en el aeropuerto.
0 el shuttle nunca aparecio y casi perdemos el vuelo por su culpa
1 El shuttle pasa puntualísimo y el conductor es muy educado.
0 No hay quien duerma con la discoteca de abajo. Huid.
1 Se duerme de lujo, ni te enteras de que hay una discoteca cerca.
0 El recepcionista ponía pegas a todo y resoplaba cada vez que le hablábamos.
1 El recepcionista tenía solución para todo y siempre con buen humor.
1 Preciosa finca, preciosas vistas, preciosa gente.
0 Espantosa finca, espantosas camas, espantosa gente.
0 En el anuncio decía piscina climatizada y estaba helada y turbia. Publicidad engañosa.
1 La piscina climatizada está a la temperatura ideal y limpísima, una delicia en invierno.
1 La fianza me la devolvieron al día siguiente, muy serios y formales.
0 Se quedaron la fianza con excusas falsas, unos aprovechados de cuidado.
1 Un hotel con solera, bien conservado, con un servicio a la antigua usanza, atento y discreto.
0 Un hotel venido a menos, desvencijado, con un servicio de desgana y malas caras.
0 Las chicas de limpieza entran sin llamar y te revuelven las cosas, muy desagradable.
1 Las chicas de limpieza son discretas y trabajadoras, dejan todo niquelado.
0 Pagamos de más y nos trataron de menos.
1 Pagamos poco y nos trataron a cuerpo de rey.
1 Llegamos a las dos de la mañana y nos esperaron con caldo caliente, gente buenísima.
0 Llegamos a las dos de la mañana y nadie abrió la puerta; dormimos en el auto. Indignante.
0 Mi pareja salió con alergia por los ácaros de esas almohadas viejas y apestosas.
1 Mi pareja, que es delicada para dormir, alabó las almohadas todo el viaje.
1 El tour por el cañón me pareció sensacional, valió cada sol que pagamos.
0 El tour por el cañón me pareció una burla, no valió ni un sol de lo que pagamos.
0 Los audioguías no funcionaban y las salas principales cerradas. Decepción total en el museo.
1 La audioguía es clarísima y las salas están muy bien montadas. Disfrutamos el museo una barbaridad.
0 La app de la aerolínea se cuelga siempre y no te deja facturar. Inútil.
1 Facturé por la app en un minuto, comodísimo, y me cambiaron el asiento gratis.
1 Llegamos reventados del viaje y nos recibieron con limonada fresca y toallitas frías. Qué gusto de sitio.
0 Al abrir el armario salió una cucaracha enorme. Nos ofrecieron un insecticida como única solución.
1 Suite amplísima, cama king y minibar repleto. Una noche redonda.
0 La moqueta está raída y llena de quemaduras de cigarro, da la sensación de abandono total.
1 Personal políglota y competente, resolvieron un problema con mi visado con una paciencia infinita.
0 Nos despertaron unos albañiles a las ocho y la dirección dijo que no era asunto suyo. Alucinante el morro.
1 Me quedé prendada del patio, de las flores y del mimo con que lo llevan Carmen y Luis.
0 El grifo gotea, la cisterna no para de sonar y la puerta del baño no cierra. Un desastre.
1 Hospedaje modesto pero honesto: limpio, barato y con gente bondadosa.
0 El restaurante del hotel nos sirvió pescado pasado y nadie pidió perdón. Lamentable.
1 Sin lujos innecesarios, pero con todo lo que hace falta para estar a gusto. Muy recomendable.
0 Quince minutos para contestar el teléfono y luego te cuelgan. Atención nula.
1 Los niños no querían marcharse del camping, con eso lo digo todo. Estupendo.
0 A los dos días pedimos la hoja de reclamaciones y se negaron a dárnosla. Ilegal y bochornoso.
1 la mejor almohada de mi vida, en serio, pregunte hasta la marca
0 Almohadas con manchas de sangre. Fotos enviadas y silencio por respuesta.
1 Lo tienen todo muy cuidadito, se nota el cariño en cada rincón.
0 Lo tienen todo manga por hombro, se nota que les da igual el cliente.
1 Tan céntrico que fuimos andando a todas partes. Ahorramos un montón en taxis.
0 dicen que esta centrico y hay media hora de cuesta hasta la plaza. mienten descaradamente
1 Espectacular vista a la cordillera, tinaja caliente y un desayuno de campo buenísimo.
0 La tinaja estaba fría, el desayuno lo olvidaron y encima nos cobraron todo. Pésimo.
1 Aerolínea low cost pero correctísima: salió a su hora, avión limpio y precio imbatible.
0 Me hicieron pagar 60 euros por una mochila que cabía perfectamente. Carroñeros.
1 El tren turístico es una monada, el paisaje te deja boquiabierto.
0 El vagón iba a cuarenta grados, sin aire, con niños llorando y el revisor encima chulo. Vergüenza ajena.
1 Nos explicó cada sala con entusiasmo contagioso; salimos amando el museo.
0 Pagué la entrada anticipada y aun así dos horas de cola al sol. Nefasta organización.
1 No pudimos estar más cómodos.
0 No pudimos estar más incómodos.
1 Vale la pena el viaje solo por la tranquilidad y el aire puro que se respira.
0 Ni el paisaje compensa semejante suciedad y semejante trato.
1 Los apartamentos son nuevos, funcionales y se agradece el lavavajillas.
0 Apartamento con muebles de segunda mano rotos y cubiertos oxidados. Deprimente.
1 Mi suegra, que se queja de todo, no encontró ni una pega. Imagínense.
0 mi suegra, que nunca se queja, pidio irse a la primera noche. imaginense
1 Un equipo humano fantástico, especialmente el maître, un señor elegante y divertido.
0 Un trato humillante, nos hicieron enseñar los bolsos al salir del comedor.
1 Buen colchón, buena ducha, buen precio. Chapó.
0 Mal colchón, mala ducha, mal precio. Suspenso rotundo.
1 No tiene ascensor, pero el chico nos subió las maletas encantado; estancia agradabilísima.
0 Tiene ascensor, pero se quedó parado con mi madre dentro y tardaron una hora en sacarla. Horroroso.
1 La bañera reluce, los azulejos brillan y huele a limpio. Fantástico.
0 La bañera negra de roña, los azulejos rotos y olor a orines. Vomitivo.
1 Qué paz, qué silencio, qué cielo lleno de estrellas.
0 Qué jaleo, qué gritos, qué portazos toda la santa noche.
1 Nuestro vuelo a Lima fue agradable, con comida caliente sabrosa y pantallas modernas.
0 Nuestro vuelo a Lima fue un calvario: asiento roto, comida helada y azafatos antipáticos.
1 Desayunito casero con pan de masa madre y mermeladas de la abuela, todo buenísimo.
0 De desayuno, un café de máquina repugnante y una magdalena envasada. Por 14 euros. De risa.
1 Nos fuimos con pena de lo bien que se estaba.
0 Nos fuimos con rabia y sin dormir.
1 Si buscas descanso, este es tu sitio.
0 Si buscas descanso, corre en dirección contraria.
0 La limpieza deja bastante que desear, había migas de los huéspedes anteriores en la cama.
1 La limpieza es de sobresaliente, cambian sábanas a diario y hasta perfuman el cuarto.
0 Vergüenza les debería dar alquilar esa pocilga.
1 Orgullosos pueden estar de su hotelito, es una preciosidad.
0 El dueño, un señor cascarrabias que te riñe por todo. Insoportable.
1 El dueño, un señor entrañable que te invita a su vino. Simpatiquísimo.
1 Tres estrellas muy bien puestas, incluso merecería cuatro.
0 Cuatro estrellas que le quedan enormes, no llega ni a pensión.
1 Reservé por el precio y me quedé por el trato. Volveré cada verano.
0 reserve por las opiniones y deben de ser falsas, porque es una bazofia
1 Me hospedé una semana por un congreso y estuve de maravilla, internet rápido y planchado gratis.
0 Me hospedé una semana por un congreso y fue un martirio, internet caído y camisas quemadas en la lavandería.
1 No es el Ritz, pero por 40 euros estupendo, limpio y con un baño coqueto.
0 No es barato, no es limpio y no es tranquilo. Para qué más.
1 Sin una sola queja.
0 Una queja detrás de otra, y ninguna atendida.
1 Cuarto ventilado, sábanas limpias y agua calientita. Muy bueno para mochileros.
0 Cuarto sin ventana, sábanas húmedas y agua fría. Malísimo hasta para mochileros.
1 Todo estuvo de diez, el chofer nos buscó puntual y el hotel un espectáculo.
0 Todo estuvo para el olvido, el traslado no llegó y el hotel una mugre.
1 La calefacción de leña funciona genial y la casa está calentita enseguida.
0 Ahumados y tiritando: la chimenea no tira y no hay otra calefacción. Penoso.
1 Gimnasio completo, sauna impecable y toallas a discreción. Muy satisfecha.
0 Gimnasio con dos máquinas rotas, sauna clausurada. Me siento engañada.
1 El señor del parking, atentísimo, nos guió con la furgoneta y ni un rasguño.
0 El señor del parking nos rayó el coche y negó la evidencia. Un cretino.
1 Unas vacaciones de ensueño gracias a este resort.
0 Unas vacaciones arruinadas por culpa de este resort.
1 La camarera del bar, muy maja y rapidísima sirviendo.
0 La camarera del bar nos tiró la carta a la mesa, una grosería inadmisible.
1 Me parecio excelente la ubicacion y la atencion, muy comodo todo
0 me parecio una porqueria la verdad, sucio y mal atendido
1 Alquilamos bicis y kayaks a buen precio, material en perfecto estado y monitores majísimos.
0 Alquilamos kayaks y estaban agujereados, el encargado se encogió de hombros. Peligroso y chapucero.
1 La tarifa incluía cena y fue la gran sorpresa: platos de alta cocina a precio de menú.
0 la tarifa incluia cena y fue un chiste: sopa de sobre y croquetas congeladas
1 Luces cálidas, música suave y un aroma delicioso. Ambiente muy logrado.
0 Fluorescentes parpadeando, música machacona y tufo a fritanga. Ambiente insoportable.
1 Eficientes, discretos y educados. Hotelería de la buena.
0 Ineficaces, cotillas y maleducados. Hotelería de la mala.
1 La primera noche pasamos calor, pero nos trajeron un ventilador volando y el resto fue perfecto.
0 La primera noche fue aceptable, pero luego fallaron la luz y el agua y nadie dio la cara. Muy mal.
1 Fuera de temporada es un lujo: playa vacía, precio bajo y personal relajado y amable.
0 Fuera de temporada es un timo: media carta cerrada, piscina vacía y el mismo precio.
1 Me enamoré de la hamaca, del mar y de los jugos. Qué belleza de lugar.
0 Me harté de la arena en la cama, de los mosquitos y de los desplantes del dueño.
1 Llegó nuestra maleta intacta y la primera de la cinta, vuelo genial.
0 Llegó nuestra maleta reventada y en la ventanilla nos trataron con chulería.
1 El barrio es animado pero la habitación da al patio y es silenciosísima. Encantados.
0 El barrio es bonito, pero la habitación es un horno y hay ratones. Escandalizados.
1 Reservas flexibles y cancelación gratuita de verdad, da mucha tranquilidad.
0 Cancelacion gratuita, decian. Mentira cochina: me cobraron la estancia entera.
1 hospitalidad con mayusculas
0 Mala educación con mayúsculas.
1 Los baños comunes del albergue están siempre secos y limpios, increíble con tanta gente.
0 Los baños comunes del albergue dan arcadas, papeles por el suelo y desagües atascados.
1 Nos encantó todo, desde la bienvenida con fruta hasta la despedida con abrazos.
0 Detesto que me mientan, y aquí me mintieron en el precio, en la vista y en el desayuno.
1 El loft es una chulada, techos altos y diseño moderno sin dejar de ser acogedor.
0 Un piso cutre con muebles cojos y bombillas peladas. Ni para una noche.
1 Adoro este hotel, es mi tercera vez y siguen igual de esmerados.
0 Odié cada minuto: la música a todo volumen, la cama rota y el olor a humedad.
1 Gestionaron mi reclamación con rapidez y honestidad, un ejemplo.
0 Ignoraron mi reclamación durante meses, unos caradura de manual.
1 Los recepcionistas son unos profesionales como la copa de un pino.
0 Los recepcionistas están de adorno, no resuelven nada y contestan con desdén.
1 El desayuno con vistas al puerto es un auténtico privilegio.
0 El desayuno es rácano, controlan hasta los cafés que te tomas.
1 Suelo radiante, ducha efecto lluvia y albornoces suavísimos. Una pasada.
0 El suelo quema del frío, la ducha es un chorrito y las toallas raspan. Una birria.
1 Impresionante la labor del personal durante el apagón, serenos y pendientes de todos.
0 Impresentable la actitud del personal durante el apagón, desaparecieron todos.
1 Dormimos como troncos.
0 No dormimos ni una hora entre chinches y portazos.
1 Está genial para grupos, cocina enorme, mesas largas y barbacoa bien surtida.
0 Está fatal para grupos, cuatro vasos para doce personas y barbacoa oxidada.
1 Nos alojamos en la habitación 204 y estaba perfecta, con un balconcito monísimo.
0 Nos alojamos en la habitación 204 y estaba hecha un asco, con el balcón lleno de basura.
1 La comida del avión, sorprendentemente buena, y el personal de cabina un encanto.
0 La comida del avión, intragable, y el personal de cabina con unas malas pulgas tremendas.
1 Ningún pero. Todo estupendo.
0 Ninguna virtud. Todo un espanto.
1 Económico, aseado y bien situado. Lo que necesitábamos y más.
0 Costoso, desaseado y mal situado. Lo contrario de lo que anuncian.
1 Un hotel ideal, sin pegas, con un personal volcado en el huésped.
0 Un hotel nefasto, lleno de pegas, con un personal que se escaquea.
1 la hacienda es un paraiso, comida criolla suculenta y caballos mansos para los chicos
0 La hacienda está en ruinas, la comida desabrida y los caballos maltratados. Muy triste.
1 El host es un crack, nos recogió en la terminal y nos hizo de guía.
0 El host es un caradura, canceló la víspera para alquilar más caro a otros.
1 Mi estancia fue placentera, relajante y sin sobresaltos.
0 Mi estancia fue angustiosa: intentaron abrir la puerta de noche y no había nadie en recepción.
1 Muy bien todo, el cuarto limpio, el señor educado, la zona segura.
0 Muy mal todo, el cuarto sucio, el señor grosero, la zona insegura.
1 Cena de gala magnífica, presentación preciosa y sabores sublimes.
0 Cena de gala patética, platos fríos y camareros discutiendo entre ellos.
1 Nos devolvieron el dinero íntegro por el cierre de la piscina sin tener que pelear. Honestos.
0 Nos peleamos semanas para que nos devolvieran el dinero y al final ni un céntimo. Vergonzoso.
1 Hotel muy cuco con rincones fotogénicos y un café de especialidad buenísimo.
0 Hotel muy feo con pasillos tétricos y un café que sabe a calcetín.
1 Gran descubrimiento, calidad altísima y un precio muy razonable.
0 Gran decepción, calidad bajísima y un precio desorbitado.
1 Lástima no haberlo conocido antes, es una maravilla.
0 Lástima de dinero, menuda cutrez.
0 La puerta no cerraba con llave y el vigilante se reía. Nos sentimos muy inseguros.
1 Con cámaras, tarjeta y vigilante amable, nos sentimos segurísimos.
1 Se come de escándalo y se duerme mejor.
0 Se come fatal y se duerme peor.
0 El cuarto no era feo, era feísimo, y además apestaba a cloaca.
1 El cuarto no era bonito, era precioso, y además olía a flores.
1 Excelente opción, me trataron con respeto y la habitación resplandecía.
0 Pésima opción, me faltaron al respeto y la habitación daba pena.
0 A la recepcionista le pedimos un mapa y nos dijo que para eso está internet. Menuda borde.
1 A la recepcionista le pedimos un mapa y nos dibujó una ruta entera, súper maja.
0 El ferry iba lleno hasta reventar, sucio y con retraso. Asco de compañía.
1 El ferry salió puntual, era estable y tenía butacas muy confortables. Contentísimos.
0 La furgoneta de alquiler nos dejó tirados en mitad de la nada y la asistencia jamás llegó.
1 La furgoneta camper iba fina como la seda, limpia y equipadísima. Viajazo.
1 El free tour por Cartagena, una maravilla: Julián es carismático, culto y graciosísimo.
0 El free tour fue una trampa, nos exigieron 20 dólares de propina con muy malos modos.
1 Toboganes seguros, agua limpia y colas cortas. Los peques felices.
0 Toboganes cerrados, agua sucia y colas larguísimas. Los peques llorando.
1 Las señoras del comedor nos consintieron como a hijos, qué lindas personas.
0 Las señoras del comedor nos miraban con desprecio y servían de mala gana.
1 Super recomendado, el cuarto bien lindo y bien limpio, la doña bien buena gente.
0 Cero recomendado, el cuarto bien feo y bien cochino, la doña bien mala leche.
1 El jardín huele a jazmín y por la noche ponen velas. Romántico y delicioso.
0 El jardín huele a basura y por la noche hay ratas. Escalofriante.
1 Dicen que son pet friendly y lo son de verdad, camita y golosinas para mi perrita. Adorables.
0 me cobraron 50 euros por el perro y ni lo dejaron pisar el jardin. aprovechados
0 Wifi lento como tortuga y sin cobertura, aislados y cabreados.
1 Wifi de fibra rapidísimo y buena cobertura en toda la finca.
1 No me arrepiento de haberlo elegido, al contrario, me felicito.
0 Me arrepiento de haberlo elegido, y me prometí no caer otra vez.
1 Cumplen con creces.
0 No cumplen ni lo mínimo.
1 Cada rincón destila buen gusto.
0 Cada rincón acumula polvo y telarañas.
0 Bien por la cama, mal por todo lo demás: ruido, suciedad y un servicio deplorable.
1 Mal por la tele, que es chica, pero lo demás buenísimo: silencio, limpieza y servicio excelente.
1 El mejor brunch de hotel que he probado, dulces caseros y huevos en su punto.
0 El peor brunch que he probado, huevos gomosos y fruta pasada.
0 En vez de cunas nos dieron un corralito roto y peligroso. Inadmisible.
1 Nos prepararon la cuna con sabanitas de dibujos y un peluche. Monísimos.
0 El hotel está sobrevalorado, muchas fotos bonitas y poca sustancia.
1 El hotel está infravalorado, merecería muchísima mejor nota.
0 Sin agua dos días y nos dijeron que usáramos la piscina para asearnos. Surrealista y denigrante.
1 Hubo un corte de agua en el pueblo y ellos pusieron bidones, duchas y descuento. Impecables.
1 Cuánta amabilidad y cuánta humildad, da gusto encontrar personas así.
0 Cuánta arrogancia y cuánta incompetencia, da rabia pagar por esto.
1 Muy buen ambiente en el hostel, conoci gente genial y la cocina siempre estaba limpia.
0 Muy mal ambiente en el hostel, borrachos gritando y la cocina hecha un chiquero.
1 La habitación era tal cual se veía, bonita, cómoda y soleada.
0 La habitación era otra distinta, fea, incómoda y sombría.
1 Felicito a la dirección por el equipo tan entregado que tiene.
0 Que la dirección tome nota: su equipo es un desastre y está perdiendo clientes.
0 Tuve que reclamar la factura seis veces, una pesadez de gente.
1 La factura llegó al momento y correctísima, da gusto con administrativos así de eficaces.
1 Está bien cuidado, se nota la mano de una familia que ama lo que hace.
0 El olor a pis de gato en la entrada ya te avisa de lo que te espera. Repulsivo.
1 Camping familiar fabuloso, supermercado barato y baños sin colas.
0 Nos metieron en una parcela inclinada, enfangada y al lado de los contenedores. Nauseabundo.
1 El late check-out gratuito nos salvó el día, detalle precioso.
0 Nos retuvieron la tarjeta por error y todavía nos echaron la culpa. Increíble desfachatez.
1 Mi vuelo con ellos fue suave, cómodo y llegó antes de la hora.
0 Vuelo cancelado, noche en el suelo del aeropuerto y ni un bocadillo. Miserables.
0 La sobrecargo fue grosera con una señora mayor, me dio coraje.
1 La sobrecargo fue lindísima con mi abuelita, la cuidó todo el trayecto.
1 Barato y bueno, no se puede pedir más.
0 Caro y malo, no se puede pedir menos.
0 Ni fresquito ni limpio ni tranquilo: tres mentiras en un anuncio.
1 Ni cucarachas ni ruidos ni malos olores, como temíamos por el precio. Genial.
1 Habitación minimalista pero confortable, con detalles inteligentes y muy buena iluminación.
0 Cuarto raquítico, la maleta no cabía ni debajo de la cama. Agobiante.
0 Los colchones están vencidos y te levantas baldado.
1 Los colchones son de los buenos y te levantas como una rosa.
0 Las toallas olían a humedad, asquerosas.
1 Las toallas olían a suavizante, esponjosas.
1 Qué amabilidad la del joven de la barra, nos preparó unos mojitos fabulosos.
0 Qué desidia la del joven de la barra, mirando el móvil mientras esperábamos.
1 Elegimos este hotel por su piscina y fue un acierto, es inmensa y está cuidadísima.
0 Elegimos este hotel por su piscina y llevaba un mes averiada. Se callaron como bellacos.
1 La señal de tele es mala, pero quién quiere tele con esa vista tan hermosa. Volveremos.
0 La vista es hermosa, sí, pero no compensa las chinches ni el mal trato. No volveremos.
1 Es la tercera vez que vengo y nunca decepciona.
0 Es la tercera vez que doy una oportunidad a esta cadena y siempre decepciona.
1 La ropa de cama, impecable; el baño, impecable; la sonrisa de Pilar, insuperable.
0 La ropa de cama, agujereada; el baño, asqueroso; el gesto de la jefa, avinagrado.
0 Los ascensores funcionan cuando quieren, subimos once pisos a pie. Un cachondeo.
1 Todo está automatizado y funciona de cine, se entra con el móvil sin esperas.
0 El código de la puerta no funcionó y el teléfono de ayuda comunicaba. Angustia total con dos bebés.
1 El código llegó puntual, la puerta abrió a la primera y todo listo. Sencillo y perfecto.
0 Pedimos silencio por favor y la respuesta fue una carcajada. Despreciables.
1 La zona de lectura es deliciosa, silenciosa y con butacones comodísimos.
0 Me pareció abusivo el depósito de 300 euros y peor aún que no lo devuelvan.
1 Me parecio acertadisimo el kit de playa que prestan gratis, muy considerado.
1 La ruta en barco fue emocionante, vimos delfines y la tripulación era graciosísima.
0 La ruta en barco fue un fiasco, motor averiado, olor a gasoil y capitán malhumorado.
1 El pase del museo es un regalo, cuatro sedes estupendas por diez euros.
0 El pase turístico es un sacacuartos, casi todo lo que incluye está cerrado.
1 Casa rural con encanto auténtico, leña de sobra y una anfitriona generosísima.
0 Casa rural sin encanto alguno, leña mojada y un casero avaro.
0 El colchón de la cuna olía fatal, no me atreví a poner al bebé. Lamentable.
1 El chef preparó purés para mi bebé sin cobrarlos, eternamente agradecidos.
0 Dejadez, suciedad y abandono. Tres palabras que lo resumen.
1 Limpieza, calidez y cercanía. Tres palabras que lo resumen.
1 Es un sitio elegante sin ser estirado, el personal es encantador y natural.
0 Son estirados, pedantes y te perdonan la vida por sentarte en el lobby.
1 Buenas vibras, buena música y buen precio, me la pasé increíble.
0 Malas vibras, mala música y mal precio, me la pasé pésimo.
0 El agua de la regadera salía con un olor a huevo podrido. Guácala.
1 La regadera con una presión deliciosa y agua bien caliente. Padrísimo.
0 Se descargó un aguacero y el cuarto se inundó; el gerente, indiferente. Qué falta de seriedad.
1 Cayó un aguacero tremendo y ni una gotera, casa sólida y muy bien mantenida.
0 Los precios del bar son un atraco a mano armada.
1 Los precios del bar son una agradable sorpresa, nada abusivos.
1 Para repetir mil veces.
0 Para no repetir jamás.
0 Nos tocó un cuarto con vista al estacionamiento, humo y ruido de motores. Feo feo.
1 Nos tocó un cuarto con vista al mar y brisa toda la noche. Bello bello.
0 Nos cobraron por usar la nevera, ¡por usar la nevera! Ratas.
1 Nos dejaron la nevera llena de fruta y queso del pueblo. Espléndidos.
0 Personal sobrepasado, colas para todo y caras largas. Muy desagradable.
1 Personal sobrado de tablas, todo fluye y siempre una sonrisa. Muy agradable.
1 Cumplieron el protocolo con rigor, nos sentimos protegidos y tranquilos.
0 La alarma sonó a las tres y nadie supo qué hacer. Temerarios e incompetentes.
1 Hotel renovado con acierto, colores alegres y un servicio ágil.
0 Hotel reformado a lo chapuza, enchufes sueltos y puertas que no encajan.
1 La almohada viscoelástica, una maravilla para mis cervicales.
0 La almohada, un saco de bultos que me dejó el cuello hecho trizas.
1 A mi abuelo lo trataron con una ternura que nos emocionó.
0 A mi abuelo lo hicieron esperar de pie una hora, sin compasión alguna.
0 Lo peor: los baños. Lo mejor: irse.
1 Lo mejor: la gente. Lo peor: tener que irse.
0 Carece de lo básico, ni jabón ni papel, y la ducha sin cortina.
1 No carece de nada, hasta champú ecológico y peine de bambú. Muy completos.
1 El taxi que nos buscó el hotel fue barato y el conductor muy honrado.
0 El taxi que nos buscó el hotel nos clavó el triple, van a comisión. Tramposos todos.
0 La conexión de buses es pésima, quedas aislado si no tienes coche, y el hotel no lo aclara. Mal.
1 La parada del metro está en la puerta y conecta con todo, comodísimo.
0 Nos llevamos un mal sabor de boca.
1 Nos llevamos un recuerdo precioso.
1 El hombre de mantenimiento vino a los dos minutos y lo dejó arreglado. Qué eficiencia.
0 El de mantenimiento vino al tercer día y lo dejó peor. Qué chapucero.
0 Me fastidio la espalda, me fastidio el sueño y me fastidio el viaje.
1 Me alegró el viaje encontrar un lugar tan bonito y a gente tan maja.
0 La suciedad del microondas era de museo de los horrores.
1 El microondas, el horno y la nevera, nuevos y relucientes.
1 Comodidad, limpieza, silencio y un desayuno de campeonato. Enhorabuena.
0 Incomodidad, mugre, escándalo y un desayuno de hospital. Vaya tela.
0 Está pésimamente gestionado, reservas perdidas y llaves equivocadas.
1 Está magníficamente gestionado, todo listo antes de que lo pidas.
1 Pensé que sería un antro y resultó ser un lugar encantador.
0 Pensé que sería encantador y resultó ser un antro.
0 El mozo del equipaje golpeó nuestras maletas y encima pidió propina. Descarado.
1 El mozo del equipaje, un caballero, rehusó la propina con una sonrisa.
1 Pasamos el puente de mayo en esta casita y no tengo más que palabras de elogio: todo limpísimo, una cocina equipada con gusto, camas confortables y unos propietarios atentísimos que nos dejaron hasta leña y huevos de sus gallinas.
0 Reservamos con cuatro meses de antelación y al llegar nos dijeron que nuestra habitación tenía una fuga. Nos mandaron a un hotel mucho peor, sin disculparse, sin taxi y sin rebajarnos un céntimo. Un trato indignante.
1 Personal resolutivo y empático, en cinco minutos me habían solucionado un problema que yo veía imposible.
0 El hedor del pasillo te da arcadas, y la moqueta parece que no la aspiran desde hace años.
1 Baño inmaculado y toallas flamantes, un primor.
0 Aquello es un edificio decrépito, con cables pelados y ventanas que no cierran.
1 Gente humilde y bondadosa que te abre las puertas de su casa con el corazón.
0 Nos asfixiamos de calor, ventilador roto y ventana sellada.
1 Camas mullidas, luces suaves y un silencio de monasterio. Salí nueva.
0 Un estruendo de camiones desde las cinco; con esas ventanas tan endebles es imposible descansar.
1 El mejor todo incluido en el que hemos estado: comida fresca y variada, animadores cariñosos con los críos, playa impoluta y cócteles bien hechos. El vuelo de vuelta se nos hizo cortísimo de lo contentos que veníamos.
0 Ni loco vuelvo, te tratan como si les hicieras un favor por pagar.
1 Trato gentil, espacios inmaculados y desayuno copioso. Da gusto.
0 hay una plaga de hormigas en la cocina y el propietario dice que es normal en verano. que caradura
1 Excepcional en todos los sentidos, sobre todo la limpieza.
0 La gerencia respondió a mi queja con una carta insultante y llena de mentiras. Nunca vi tanta soberbia.
1 Por fin un hotel donde la wifi es fiable y la mesa de trabajo es grande. Notable alto.
0 desorganizados a mas no poder: cola para entrar, cola para cenar y cola hasta para las toallas
1 Un alojamiento soberbio, con vigas de madera, silencio y un patio luminoso.
0 Mi abuela se cayó por un escalón suelto y la actitud fue de total indiferencia. Negligentes.
1 Buenísimo el hostel, zarpado el desayuno y los pibes que atienden son unos copados.
0 Trucho total, te muestran un depto divino y te dan una cueva berreta con olor a pata.
1 Está bien chido el hostal, limpio, barato y los dueños bien buena onda.
0 Bien chafa el hotel, colchas viejas, ruido de la cantina y ni agua caliente había.
1 La pasamos bárbaro, cabaña cálida, asador impecable y un bosque precioso alrededor.
0 Nos fuimos enfadadísimos, nos cobraron un recargo por limpieza en una casa que estaba hecha una pocilga.
1 Precio asequible y calidad notable, chollo absoluto para ser Semana Santa.
0 Nos sentimos discriminados por viajar con un niño autista; quien atiende el comedor carece de toda humanidad.
1 La niña tiene autismo y el personal fue comprensivo, paciente y delicado con ella. Se me saltan las lágrimas de gratitud.
0 Me asusté de verdad: la cerradura forzada, nadie en recepción y gente rara merodeando. Hostal peligrosísimo.
1 Llevo veinte años viajando por trabajo y pocas veces he encontrado un servicio tan esmerado: plancha lista, periódico a la puerta, cena ligera a deshora y siempre con una sonrisa sincera. Mi nueva casa cuando viaje a Bilbao.
0 Llevo veinte años viajando por trabajo y pocas veces he encontrado un servicio tan desastroso: despertador que no llamaron, camisa perdida, cena fría y encima altanería al quejarme. No me vuelven a ver el pelo.
1 Mola mucho, las literas tienen cortina, enchufe y lucecita. Dormí genial.
0 Literas que bailan, sin cortinas ni taquillas, y ronquidos por doquier. Fatal organizado.
1 Flipamos con el desayuno, había de todo y todo buenísimo.
0 Flipamos con el morro que tienen, te cobran hasta el agua del grifo.
1 La aerolínea nos ofreció cambio gratis por huelga y el chat fue clarísimo y resolutivo. Bravo.
0 La aerolínea ignora los correos, el chat es un robot inútil y el dinero no aparece. Frustrante a más no poder.
1 Formidable excursión a las islas, con guía simpático y almuerzo sabroso.
0 Monótono recorrido en autobús con grabación en inglés y paradas de cinco minutos. Dinero malgastado.
1 Una cadena seria y fiable, sabes que todo va a estar bien.
0 Una cadena informal e irresponsable, cada estancia es peor que la anterior.
1 Espléndida la vista y espléndida doña Lucha, que cocina como los ángeles.
0 Tortura china dormir ahí, el neón del club entra por la ventana y el bajo retumba en el pecho.
1 Nunca me sentí tan cuidada viajando sola. Son atenciosas, respetuosas y siempre pendientes.
0 Viajando sola pasé miedo, el encargado era baboso y la puerta no tenía pestillo. Asqueroso.
1 El albergue municipal está fenomenal por ocho euros, limpio, con hospitaleros generosos.
0 Albergue hacinado, mantas hediondas y un hospitalero amargado que gritaba a los peregrinos.
1 Excelente el apartahotel, regresaremos cada vez que visitemos Medellín.
0 Terrible el apartahotel, el ascensor se daña a cada rato y la portería es grosera.
1 la vieja casona es pura magia, tiene alma y esta conservada con primor
0 La vieja casona es pura ruina, el techo se descascara y las camas se hunden.
1 Esta cabaña es un oasis, se la aconsejo a cualquiera que quiera perderse del mundo.
0 Desaconsejo por completo esta cabaña, está vieja, sucia y sin mantenimiento.
1 Matrícula de honor para la cocinera y para las chicas de pisos.
0 Cero patatero para el mantenimiento y para la dirección.
1 La habitación superior es idílica, con bañera junto a la ventana y las montañas de fondo.
0 Nos intoxicamos con la mayonesa del buffet, cinco personas con diarrea y la dirección negándolo. Es de juzgado.
1 Cocina higiénica, productos frescos y carta para alérgicos; comimos tranquilos y felices.
0 Cocina insalubre, vi al pinche fumar mientras emplataba. Antihigiénico y repulsivo.
1 Me sorprendió gratamente la rapidez del traslado y la pulcritud de la van.
0 Me sorprendió negativamente el estado de la van: asientos rotos, olor a vómito y sin cinturones.
1 Vinimos por el cumpleaños de mi madre y el detalle de la tarta nos hizo llorar de alegria. Gente con un corazon enorme.
0 Vinimos por el cumpleaños de mi madre y acabó llorando del disgusto por los gritos del encargado. Gentuza.
1 Ambiente hogareño, sofás acogedores y biblioteca surtida. Un refugio delicioso.
0 Ambiente hostil, carteles con prohibiciones por todas partes y cámaras hasta en el salón. Agobiante.
1 Hermosísima posada, el personal siempre risueño y las hamacas un placer.
0 Inmunda posada, el personal siempre con la cara larga y las hamacas rotas.
1 Me encanta que sean transparentes con los precios; pagas lo que pone y punto.
0 Usureros: tasa turistica inventada, suplemento por sabanas, suplemento por aire. Da nauseas.
1 Las maletas subidas, la cuna montada y un zumo para los peques. Atención intachable.
0 Las maletas perdidas, la cuna sin colchón y nadie con quien hablar. Atención inexistente.
1 Espacio diáfano y soleado con muebles nuevos y muy cómodos.
0 Agujero oscuro y húmedo con muebles carcomidos.
1 Nos pareció un lugar encantador con muy buena comunicación, supermercado al lado, cafeterías monas y la estación a cinco minutos. El piso, silencioso y recién pintado, tenía una cama tan cómoda que costaba levantarse.
0 Nos pareció un timo en toda regla: el piso está en un semisótano sin luz, huele a alcantarilla, el sofá tiene manchas sospechosas y la dueña, en vez de disculparse, nos llamó tiquismiquis.
1 Lavandería barata y rápida, ropa doblada con esmero. Qué bien.
0 En la lavandería me encogieron dos jerséis y se desentendieron. Sinvergonzonería.
1 Me fui a gusto, descansada y bien comida, y encima por poco dinero.
0 Me fui a disgusto, agotada y con hambre, y encima desplumada.
1 Aplauso para los camareros, rápidos y con mucha guasa.
0 Pitada para los camareros, torpes y de mala leche.
1 El paseo en globo, bestial, lo recordaré toda mi vida.
0 El paseo en globo lo cancelaron in situ y no devuelven la plata. Estafadores profesionales.
1 Un gran hotel no se mide por las estrellas sino por su gente, y aquí la gente es oro puro.
0 Un hotel con cinco estrellas y ni una pizca de educación en la plantilla.
1 Lo volvería a elegir mañana mismo.
0 Me iría mañana mismo si me devolvieran lo pagado. Qué desperdicio de vacaciones.
1 Colosal el desayuno, monumental el edificio y adorable el personal.
0 Mezquinos con las porciones, mezquinos con las toallas y mezquinos con la sonrisa.
1 la cabaña esta muy completa y limpia, el señor que atiende super amable, recomendada
0 la cabaña muy descuidada y con mal olor, el señor que atiende super grosero, no vayan
1 Contentos con el cambio de dirección, ahora está más limpio, mejor atendido y se come muy bien.
0 Desde el cambio de dirección ha empeorado muchísimo: más sucio, peor atendido y se come mal.
1 Guay el sitio, la peña que lo lleva es súper maja y el wifi va como un tiro.
0 Menuda mierda de sitio, perdón por la palabra, pero es que no hay otra.
1 Cojonudo el asador del hotel y mejor aún las habitaciones.
0 Que les den, me han timado 200 euros y no cogen el teléfono.
1 Veníamos con miedo por algunas opiniones negativas y nada que ver: habitaciones limpias, personal cariñoso, piscina cuidada y comida rica. A veces la gente se queja por vicio. Nosotros repetiremos en septiembre.
0 Veníamos ilusionados por las buenas opiniones y nada que ver: habitaciones sucias, personal grosero, piscina turbia y comida insípida. Las valoraciones serán compradas. Nosotros no repetimos ni gratis.
1 Balneario delicioso, aguas a temperatura perfecta y masajista con manos de oro.
0 El masajista miraba el móvil con una mano y con la otra hacía que masajeaba. Vaya fraude de spa.
1 El señor de la recepción, algo serio al principio, resultó ser un pedazo de pan.
0 La manta tenía quemaduras y olía a perro mojado. Ni en un refugio.
1 El paisaje es de postal y la casa está a la altura: confortable, caliente y con cocina completa.
0 Lo que más me molestó fue la hipocresía: muy sonrientes hasta que pagas y después ni te contestan.
1 Nos ofrecieron desayuno para llevar porque madrugábamos, qué detallistas y qué considerados.
0 Nuestro desayuno empezaba a las nueve y el tren salía a las ocho; no quisieron darnos ni un café. Inflexibles y desagradables.
1 Todo lo gestiona una familia trabajadora y sonriente. Limpieza diaria y cocina de la buena.
0 La luz del baño parpadea, hay azulejos caídos y la taza está suelta. Inaceptable a ese precio.
1 Por ochenta soles no encuentras nada mejor en Cusco. Limpio, abrigado y con mate de coca de cortesía.
0 Por ochenta soles te dan un cuarto helado, sin frazadas y con una cama chueca. Pésimo.
1 Superó con nota la prueba de mis hijos adolescentes, que no es poca cosa. Wifi potente y piscina genial.
0 Se nota la falta de personal: platos sucios apilados, camas sin hacer y cero atención.
1 Cama gigante, cortinas opacas y silencio. Descanso garantizado.
0 Cortinas rotas, farola en la cara y colchón de muelles. Insomnio garantizado.
1 Cambié la fecha sin penalización y con una sola llamada. Así sí.
0 Cambiar la fecha me costó más que la propia reserva. Así no.
1 Primera vez que vuelo con ellos y quedé gratamente impresionada: asientos amplios, comida sabrosa, personal amable y equipaje en perfecto estado. Ojalá todas las compañías trabajaran con esa seriedad.
0 Primera y última vez que vuelo con ellos: asientos apretados, avión sucio, personal despectivo y la maleta destrozada. Puse la reclamación hace tres meses y todavía no me han contestado.
1 Carro impecable, tanque lleno y entrega puntual. Recomiendo la agencia.
0 Carro viejo, sin aire y con olor a cigarro. La agencia es un chiste de mal gusto.
1 Autobús cómodo y puntual, con baño limpio y enchufes. Muy recomendable para el trayecto nocturno.
0 Autobús destartalado, conductor hablando por el móvil y frenazos todo el camino. Temí por mi vida.
1 El acuario es una preciosidad, tanques limpios y cuidadores apasionados.
0 El acuario da lástima, tanques turbios y animales enfermos. Cruel y caro.
1 La visita teatralizada, divertidísima; los actores son brillantes.
0 La visita teatralizada, bochornosa; los actores ni se sabían el texto.
1 Solo tuve que mencionar que me dolía el cuello y me trajeron otra almohada y una bolsa caliente. Encantadoras.
0 Pedí otra almohada y se rieron. Pedí hablar con el jefe y me ningunearon. Impresentables.
1 El patio interior es fresquísimo y silencioso, un lujo en pleno julio.
0 El patio interior es un hervidero de fumadores gritando hasta las tres. Insoportable.
1 Nuestra luna de miel quedó perfecta gracias al personal, atento hasta el último detalle.
0 Nuestra luna de miel quedó empañada por la suciedad, las cucarachas y las discusiones con recepción.
1 Frigo grande, plancha nueva, sartenes decentes y cuchillos que cortan. Muy bien equipado.
0 Frigo averiado, plancha quemada, sartenes pegajosas y un solo cuchillo. Muy mal equipado.
1 Servicio impecable, sin agobiar y siempre al quite.
0 Servicio agobiante, no paran de venderte cosas, y cuando necesitas algo desaparecen.
1 Una casa con historia, restaurada con sensibilidad y con un confort fabuloso.
0 Una casa con goteras, ratones y un olor a fosa séptica inaguantable.
1 Qué suerte dar con este lugar, económico y reluciente.
0 Qué mala suerte dar con este lugar, carísimo y lleno de mugre.
1 Hasta el más mínimo detalle estaba pensado para nuestra comodidad.
0 Hasta lo más básico fallaba, ni luz en la escalera había.
1 El café del desayuno es excelente, y el pan lo hornean ahí mismo. Placer puro.
0 El café parece agua de fregar y el pan está tieso. Vaya estafa de media pensión.
1 No me gustan los hoteles grandes, pero este me conquistó por el trato personal y la tranquilidad.
0 Me gustan los hoteles grandes, pero este es una fábrica de turistas sin alma, ruidoso y pringoso.
0 Nos perdieron la reserva y encima nos llamaron mentirosos. Trato denigrante.
1 Perdí el pasaporte y la recepcionista removió cielo y tierra hasta encontrarlo. Le debo el viaje.
0 La sábana bajera no llegaba a cubrir el colchón, que estaba lleno de cercos amarillos. Puaj.
1 Sábanas planchadas, colcha nueva y un ramito de lavanda. Qué primor.
1 El campo de golf está mimado y el club tiene un servicio distinguido.
0 El campo de golf está abandonado y el club cobra como si fuera de primera. Sacacuartos.
1 Vista linda, cama rica, atención cálida. Mi lugar favorito en Valparaíso.
0 Vista tapada, cama mala, atención fría. Mi peor elección en Valparaíso.
1 Fui con dudas y salí feliz, repito seguro.
0 Fui con ilusión y salí furioso, no repito.
0 El suelo de la ducha resbala y casi me mato, llevan años sin arreglarlo según otro huésped. Temerario.
1 Barras en la ducha, alfombrilla antideslizante y timbre; pensado con cabeza para mayores. Excelente.
1 Lo mejor, sin duda, la honestidad: olvidé un anillo y me lo mandaron por correo sin cobrarme.
0 Olvidé un anillo y misteriosamente nadie lo vio. Ladrones con uniforme.
1 A pesar de la lluvia, el hotel nos salvó las vacaciones con juegos, cine y chocolate caliente.
0 A pesar del sol, el hotel nos aguó las vacaciones con sus malos modos y su suciedad.
1 Dos noches de descanso total, ni un ruido y una cama estupenda.
0 Dos noches de insomnio total, el generador al lado y una cama infame.
1 Me agradó la decoración y más aún el trato deferente de todo el mundo.
0 Me desagradó el tufo a fritura y más aún el trato chulesco del encargado.
1 El buffet libre es una orgía de sabores, todo fresco y bien presentado.
0 El buffet libre es una ruleta rusa, comida recalentada y moscas encima.
1 La playa a un minuto, la cama perfecta y el desayuno en la terraza: felicidad.
0 La playa a media hora, la cama coja y el desayuno inexistente: enfado monumental.
1 El anuncio no exageraba: es tranquilo, limpio y acogedor de verdad.
0 El anuncio exageraba todo: ni tranquilo, ni limpio, ni acogedor.
1 nada que envidiar a hoteles mucho mas caros
0 Mucho que envidiar a hostales mucho más baratos.
0 El hilo musical machacando a las ocho de la mañana me puso de los nervios. Insufrible.
1 La música en vivo del lobby es suave y preciosa, un ambiente encantador.
0 Me cobraron 40 dólares por una mancha que ya estaba. Rateros.
1 Rompimos un vaso y el dueño le quitó importancia entre risas. Majísimo.
1 Limpio no, lo siguiente. Y las dueñas, dos soles.
0 Sucio no, lo siguiente. Y la dueña, una bruja.
1 Es una lata que no haya aire acondicionado, pero la casa es tan fresca, bonita y tranquila que volvería sin dudar.
0 Es de agradecer la ducha nueva, pero el colchón infame, el ruido y la mala educación del dueño pesan mucho más. Suspenso.
1 Mi marido y yo buscábamos un lugar apartado y encontramos mucho más: una habitación luminosa con vistas al pantano, cenas caseras deliciosas, un silencio que curaba y una pareja de anfitriones que irradia bondad. Saldremos corriendo para allá en cuanto podamos.
0 Compramos el paquete de fin de semana con spa y cena y todo salió torcido: el spa estaba lleno de gente gritando, la cena llegó cruda, la habitación olía a tabaco y recepción se limitó a encogerse de hombros. Dinero tirado a la basura.
1 El check in automático me daba pereza, pero resultó comodísimo y sin fallos.
0 El check in automático falla más que una escopeta de feria. Media hora bajo la lluvia, gracias por nada.
1 Destaco la cortesía de los porteros y la pulcritud del ascensor.
0 Destaco, para mal, la grosería del portero y la roña del ascensor.
1 Todo perfecto, menos el colchón, un poco firme para mi gusto. Volvería.
0 Todo horrible, menos la vista. No volvería.
1 Una chulada de glamping, tiendas amplísimas, camas de verdad y estrellas a montones.
0 El glamping es un camelo, una carpa mohosa con un colchón inflable pinchado por 150 euros.
1 Hotel céntrico y silencioso, combinación difícil de encontrar. Volveré en mi próximo viaje.
0 Hotel céntrico, sí, pero el botellón bajo la ventana y el cristal sencillo lo convierten en un infierno.
1 La directora en persona nos pidió disculpas por el corte de luz y nos invitó a cenar. Señora con clase.
0 La directora en persona vino a decirnos que si no nos gustaba, puerta. Qué poca clase.
1 Muchas gracias por la sillita, los juguetes y los cuentos. Mi hijo, feliz.
0 Muchas gracias por nada: ni cuna, ni trona, ni una pizca de paciencia con el niño.
1 Bañarse en esa piscina a las ocho de la mañana sin nadie es un placer indescriptible.
0 Bañarse en esa piscina es jugarse una infección. Pelos, tiritas y agua blanquecina.
1 Muy rica la cena, muy rica la cama, muy rica la paz.
0 una cena recalentada, una cama vencida y un trato de aupa. que pena
1 El baño compartido no me hacía gracia, pero lo limpian cada hora y siempre huele bien. Chapó.
0 El baño compartido es una ciénaga. Me duché en chanclas y con asco.
1 El wi-fi gratis y a toda pastilla, ademas hay rincones monos para trabajar.
0 Sin wifi, sin cobertura y sin tele; nadie nos advirtió y mi marido tenía que trabajar. Un fastidio enorme.
1 la ubicacion es fantastica, pegadito al malecon y rodeado de restaurantes buenos
0 La ubicación es un espanto, pegado al matadero, y el olor te persigue.
1 Recepción 24 horas de las de verdad, siempre alguien despierto y amable.
0 Recepción 24 horas, jaja. A la una no había nadie y dormimos en el coche.
1 Aerolínea seria, clara y puntual. Me quedo con ellos para siempre.
0 Aerolínea pirata, te sangran por cada gramo y encima llegan tarde.
1 El AVE, rapidísimo, limpio y silencioso; el personal de a bordo, exquisito.
0 La puerta del tren no abría, el aire iba roto y el vagón-cafetería cerrado. Renfe, hazlo mirar, qué desastre.
1 El guía nos llevó a rincones secretos y lo contó todo con muchísima gracia. Tarde memorable.
0 El guía llegó borracho. No exagero. Vergonzoso que una agencia permita eso.
1 El museo de antropología es colosal, piezas impresionantes y vigilantes educados.
0 Media exposición cerrada, cartelas ilegibles y vigilantes bruscos. Museo muy mal llevado.
1 La agencia de coches me devolvió la franquicia al día siguiente. Gente legal.
0 La agencia de coches me inventó un arañazo para quedarse la franquicia. Mafiosos.
1 Ventanas dobles, persianas eléctricas y colchón de primera. Dormir ahí es un regalo.
0 Ventanas que silban, persianas descolgadas y un colchón de paja. Dormir ahí es un castigo.
1 Los perritos de la finca son un amor y el desayuno de campo una bomba.
0 El perro del dueño ladró toda la noche y de madrugada aún nos echó la bronca a nosotros. Increíble.
1 Volvería mil veces por esas vistas y por ese trato tan humano.
0 Ni por todo el oro del mundo dormiría de nuevo en esa cueva inmunda.
1 La calidad de los productos de aseo es buenísima, huelen a azahar.
0 El jabón era una pastilla usada con un pelo encima. Sin comentarios.
1 Habitación confortable, calentita y acogedora, con chimenea que funciona de maravilla.
0 Habitación inhóspita, gélida y con una estufa que suelta humo y chispas. Peligro.
1 Bravo por la plantilla, tan entregada y alegre en plena temporada alta.
0 Penosa la plantilla, tan apática y malencarada que quitaba las ganas de bajar a cenar.
1 Esa terracita con buganvillas me robó el corazón.
0 Ese sótano sin ventanas me robó la salud.
1 Agua de cortesía, chocolatinas y una nota escrita a mano. Así se gana a un cliente.
0 Ni agua de cortesía ni cortesía a secas. Así se pierde a un cliente.
1 Nada de ruidos, nada de malos olores, nada de sorpresas en la cuenta. Perfecto.
0 Nada de agua caliente, nada de jabón, nada de educación. Ruina total.
1 Por ese dinero no esperaba tanto confort ni un servicio tan solícito.
0 por ese dinero esperaba, como minimo, una cama sin chinches
1 Mi experiencia fue excelente; la señorita Yuliana resolvio mis dudas con paciencia y dulzura.
0 Mi experiencia fue terrible; la señorita de caja me contestó con fastidio y me cerró la ventanilla en la cara.
1 Hotel muy lindo, muy cómodo, muy bien atendido por sus dueños.
0 Hotel muy venido abajo, muy incómodo, pésimamente atendido por sus dueños.
1 El aire acondicionado enfría rápido y sin hacer ruido, punto a favor enorme.
0 El aire acondicionado ruge como un avión y echa olor a moho. Hay que elegir entre asarse o quedarse sordo.
1 Lo pasamos pipa en el parque acuático del camping, los monitores son geniales.
0 Lo pasamos fatal en el camping, peleas de borrachos y ni un vigilante a la vista.
1 El spa es pequeñito pero cuidadísimo, y el circuito te deja como flotando. Delicioso.
0 El spa es grande pero está sucio, con hongos en las juntas y agua fría. Desagradable.
1 Habitación sin pretensiones y aun así encantadora, con mantas tejidas por la dueña.
0 Habitación con muchas pretensiones y aun así cutre, con plástico imitando mármol.
1 Excelentes anfitriones, generosos y discretos a partes iguales.
0 Nefastos anfitriones, agarrados y fisgones a partes iguales.
1 Pasamos la Nochevieja allí y el cotillón fue divertidísimo, con cena exquisita y barra libre de marcas buenas.
0 Pasamos la Nochevieja allí y el cotillón fue patético, con cena escasa, garrafón y un pinchadiscos soso.
1 muy buena atencion, el cuarto amplio y fresco, volvere pronto
0 muy mala atencion, el cuarto chiquito y caluroso, no regreso
1 Las actividades gratuitas, estupendas: yoga, rutas y cata de quesos. Sobresaliente.
0 Las actividades "gratuitas" eran charlas de dos horas para venderte multipropiedad. Encerrona vergonzosa.
1 Estuvimos una semana en julio con otra pareja y cuatro niños, y todo fueron facilidades: cunas montadas, cena temprana para los pequeños, piscina vigilada y unas habitaciones grandes, limpias y fresquitas. El ambiente es familiar y alegre, y el precio muy razonable.
0 Estuvimos una semana en julio con otra pareja y cuatro niños, y todo fueron pegas: ni cunas, ni tronas, ni hueco para sentarnos juntos en el comedor, y una piscina con el fondo resbaladizo donde mi hijo se hizo una brecha. Nadie se disculpó.
0 El cuarto, mugriento y destartalado; la cama, una tortura medieval.
1 Renovaron las habitaciones y han quedado flamantes, amplias y con un baño precioso.
0 Un hotel obsoleto y vetusto que necesita una reforma urgente, y unas tarifas desorbitadas.
1 Camareras diligentes y simpáticas que dejan todo ordenado y perfumado.
0 Colchón demasiado blando, hundido por el centro, y un edredón rancio. Dolor de riñones tres días.
1 El majo de Andrés se desvivió por nosotros de la mañana a la noche.
0 Gerente arrogante y prepotente, incapaz de reconocer un fallo evidente.
1 Extraordinario desayuno con productos de kilómetro cero, y un servicio eficiente y risueño.
1 Brutal la vista desde la piscina de la azotea, y los cócteles buenísimos.
0 Brutal el ruido de las obras, nadie nos advirtió y no hay quien pare en la habitación.
0 El menú infantil es horrendo: salchichas crudas y patatas aceitosas.
1 Reservé un cuarto sencillo y era sofisticado, con escritorio de roble y ducha enorme. Quedé encantado.
0 Catastrófica gestión del overbooking, nos tuvieron hasta las dos de la mañana en el lobby con los niños llorando.
1 Lugar exclusivo sin ser pretencioso, con una cocina sublime y un personal intachable.
0 Intolerable que te exijan dejar el pasaporte y luego lo pierdan.
1 Nuestro apartamento en Sevilla fue un tesoro: fresco, silencioso y con una azotea para nosotros solos.
0 La cafetera estaba estropeada, el secador quemado y la tostadora era un peligro. Todo estropeado, vaya.
1 Me mandaron indicaciones claras, vídeo de la entrada y hasta la clave del wifi; anfitrión organizadísimo.
0 Un timador de cuidado, el piso ni siquiera era suyo y la policía tuvo que venir.
0 El bus turístico es tedioso, lento y la grabación no se entiende. Dinero perdido.
1 El paseo en tren de vapor es memorable, con vagones restaurados y un personal entrañable.
0 Demoraron tres horas en entregarnos el cuarto y ni un vaso de agua ofrecieron.
1 Nos asignaron el cuarto sin demora y con una bebida de bienvenida, muy corteses.
1 Re piola el hostel, limpio, barato y con gente copada de todos lados.
0 Una cagada el hotel, la verdad, sucio, caro y con un olor a pata terrible.
1 El dueño es un groso, nos prestó sus bicis y nos armó un asado de despedida.
0 Cuarto enano, almohada piojosa y un mal rollo en el desayuno que pa qué. Ni de coña repito.
1 El personal de mantenimiento, dispuesto y esforzado, arregló la cerradura en un santiamén.
0 Codiciosos: subieron el precio el doble por el concierto y ni siquiera limpiaron la habitación.
1 Las hermanas que llevan la posada son complacientes, dulces y cocinan de maravilla.
0 Comentarios racistas del encargado hacia mi marido. Nos fuimos en el acto, asqueados y tristes.
1 Mezcla perfecta de tranquilidad y diversión, con un equipo estupendo al frente.
0 Un incordio todo: tarjeta que no abre, ascensor que no sube, recepcion que no contesta.
1 La calidad de las sábanas es top, y el silencio, todavía más.
0 Excesivo el precio, justitas las raciones y flojo el servicio. Decepcionados.
1 Portentosa la cocina del chef y comodísima la cama; noche de gloria.
0 El susto que nos dimos al ver salir una rata de la cocina no se olvida. Inmundo.
1 Nos hospedamos en Oaxaca por la Guelaguetza y la casa resultó una belleza: patio lleno de plantas, camas riquísimas, agua bien caliente y una señora que nos preparaba tlayudas deliciosas cada noche. Quedamos fascinados y agradecidos.
0 Nos hospedamos en Oaxaca por la Guelaguetza y la casa resultó una decepción: patio lleno de cacharros, camas duras, agua apenas tibia y una señora que nos regañaba por todo. Cobra como hotel de lujo y da trato de cárcel.
1 El transfer llegó puntual y el conductor fue prudente, respetuoso y muy simpático.
0 El transfer no llegó, el teléfono estaba apagado y nadie devolvió el dinero. Informales y frescos.
1 Ni una mala palabra, ni una mala cara, ni un mal olor. Excelente.
0 Ni una buena palabra, ni una buena cara, ni un buen olor. Deprimente.
1 Hacía tiempo que no dormía tan bien fuera de casa.
0 Hacía tiempo que no dormía tan mal en ningún sitio.
1 Las reseñas se quedan cortas, es un alojamiento sensacional.
0 El secador huele a quemado, el espejo está roto y las perchas no existen. Ruinoso.
1 Es pequeño, pero está tan bien aprovechado y tan limpio que no echas nada en falta.
0 Es grande, pero está tan mal cuidado y tan sucio que da igual el tamaño.
0 Olía a tabaco, a fritanga y a perro, todo junto. Salimos pitando.
1 Un aroma a café recién molido te despierta cada mañana. Qué gozada.
0 La moqueta pegajosa, la lámpara llena de bichos muertos y el minibar que apestaba.
1 La atención telefónica es paciente y clara; me ayudaron con los billetes en un periquete.
0 La atención telefónica es una burla, te pasan de uno a otro y nadie sabe nada.
1 El vuelo fue una delicia, casi sin turbulencias, con un pollo al curry sabroso y una tripulación simpática que jugó con mi bebé.
0 Una compañía sin escrúpulos, vende asientos que no existen y te deja en tierra.
1 Cambié de hotel y de paso de humor: este sí que es bonito, limpio y acogedor.
0 Cambiaron la tarifa al llegar y de paso nos cambiaron la cara. Deshonestos.
0 Las cucarachas corrían por el desayuno como Pedro por su casa.
1 El desayuno estaba tan rico que cada mañana nos quedábamos una hora.
1 aqui todo son sonrisas y buenas maneras
0 Aquí todo son malas caras y peores contestaciones.
1 Una semana en el paraíso, no quería volver al trabajo.
0 Una semana de castigo, deseaba volver al trabajo.
0 La habitación carecía de ventilación y olía a sudor de otros.
1 la habitacion tenia brisa natural y olia a mar. una bendicion
1 No se puede pedir mejor trato por 35 euros.
0 No se puede consentir ese trato por 135 euros.
0 Se cae el alma a los pies al ver cómo han dejado este hotel tan emblemático: sucio, oscuro y sin cariño.
1 se ensancha el alma al ver como han restaurado este hotel tan emblematico: luminoso, pulcro y con muchisimo cariño
0 Mala organización, mal ambiente y mal gusto de boca.
1 Buena organización, buen ambiente y ganas de más.
0 La cama supletoria era un catre de campaña desvencijado, mi hijo durmió en el suelo. Indecente.
1 La cama supletoria era tan cómoda como la nuestra, mi hijo encantado.
0 Precio engañoso: sumas limpieza, tasa, gestión y acabas pagando el doble. Me sentí timada.
1 Precio final, sin sobrecostes y con parking incluido. Así de fácil y honrado.
0 Madrugada de gritos, policía y sirenas. Barrio conflictivo y hotel sin seguridad.
1 Barrio residencial precioso, silencioso y muy seguro para pasear de noche.
1 Qué recuerdo tan grato nos ha quedado de Granada gracias a este carmen lleno de jazmines, a su desayuno exquisito y a Encarni, que nos aconsejó con acierto y cariño. Cada euro, bien gastado.
0 Qué recuerdo tan amargo nos ha quedado de Granada por culpa de este cuchitril lleno de humedades, de su desayuno caducado y de un dueño chulo que nos amenazó con echarnos. Cada euro, tirado.
1 Sin grandes alardes, pero cumple de sobra: limpio, cómodo y bien atendido.
0 Muchos alardes en la web y luego nada: ni limpieza, ni comodidad, ni atención.
1 Adorable hostería, chicos. El pan casero es un vicio y las camas una nube.
0 Vergonzosa hostería, chicos. El pan con moho y las camas con pulgas.
1 la tarjeta magnetica fallo una vez y vinieron corriendo a arreglarla con mil perdones. muy atentos
0 La tarjeta magnética falló ocho veces y cada vez nos hicieron bajar a nosotros. Desquiciante.
1 Me gustó más que el Parador, y mira que el Parador es bueno.
0 Me gustó menos que la cárcel, y no la he pisado.
1 Impoluto, silencioso, céntrico. Tres de tres.
0 Mohoso, estridente, alejado. Tres desgracias en una.
1 No suelo escribir reseñas, pero en este caso el personal se lo ha ganado: nos cambiaron a una habitación más fresca sin coste, trajeron almohadas blandas para mi madre y al despedirnos nos dieron un táper con tarta para el viaje. Qué gente tan generosa.
0 No suelo escribir reseñas, pero en este caso el cabreo lo merece: nos dieron una habitación ya ocupada, tardaron una hora en buscar otra, la segunda apestaba a humedad y al protestar nos contestaron que por ese precio no podíamos exigir. Qué descaro.
1 El hotel nuevo del puerto es fabuloso, decoración moderna y un spa de infarto.
0 Las hamacas, rajadas; las sombrillas, oxidadas; el socorrista, ausente.
1 Recepcionista cercano, educado y eficaz. Empezamos con buen pie y acabamos mejor.
0 El arroz pasado, la carne seca y el vino picado. El comedor es un despropósito.
1 Habitación con balcón al mar y cama de dos metros. La felicidad era esto.
0 Las fotos tienen diez años, hoy aquello está viejo, sucio y roto.
1 Nos dieron mapas, descuentos y consejos acertadísimos. Mejor que cualquier guía.
0 Lo barato sale caro: acabé pagando otro hotel a medianoche porque había pulgas.
1 Silencio y buenos colchones: la combinación ganadora.
0 Gritos y colchones de espuma podrida: la combinación letal.
1 La paella de los domingos del camping está de muerte y el ambiente es sanísimo.
0 Las duchas del camping van con ficha y el agua dura un minuto. Cutres y usureros.
1 Las instalaciones son sensacionales, pero lo que enamora es el corazón de su gente.
0 Ninguna de las cuatro bombillas funcionaba y nos duchamos con la linterna del móvil. Tercermundista.
1 Ambiente de cuento, casita de piedra, nieve fuera y fuego dentro. Inmejorable.
0 Nos congelamos: radiadores fríos, ventanas rotas y una mantita ridícula por persona.
1 El hotel respira arte y buen gusto por todas partes, y el desayuno está exquisito.
0 El recepcionista del turno de tarde es un maleducado integral, grita y da golpes en el mostrador.
1 Todo comodidades, hasta bañera para perros. Nos ha encantado.
0 Todo incomodidades, hasta la silla del escritorio se rompió al sentarme.
1 A los quince minutos de llegar ya nos sentíamos como en familia.
0 A los quince minutos de llegar ya queríamos marcharnos.
1 Al principio nos parecio lejos, pero hay lanzadera gratis y la paz compensa con creces. Acierto pleno.
0 Al principio nos pareció bien, pero por la noche aparecieron las chinches y se acabó la fiesta. Horror.
1 Mi vuelo se atrasó y el hotel me guardó cena caliente sin que lo pidiera. Un aplauso.
0 Mi vuelo se atrasó y el hotel dio mi cuarto a otro, pese a que estaba pagado. Unos delincuentes.
1 Compañía de trenes ejemplar: reembolso automático por un retraso de quince minutos.
0 Compañía de buses deplorable: baño clausurado, asientos pringosos y dos horas tarde.
1 La visita a la bodega fue deliciosa, con cata generosa y una guía sabia y cercana.
0 La visita a la bodega fue un paripé: diez minutos de pasillo y una copita de vino malo.
1 El castillo está muy bien conservado y la exposición es clarísima. Plan redondo con niños.
0 El castillo está medio derruido, sin señalizar y lleno de basura. Entrada carísima para esa ruina.
1 Cada año venimos y cada año nos tratan mejor.
0 Cada año venimos y cada año está peor. Hasta aquí.
1 Aquí se cuida al huésped de verdad.
0 Aquí se desprecia al huésped sin disimulo.
1 Desayuno con tortas caseras, fruta y yogur artesanal, todo fresco y muy sabroso.
0 Desayuno con galletas rancias, fruta podrida y yogur caducado, todo un asco.
1 El señor Ramiro nos llevó al médico en su coche a las tres de la mañana. Nunca olvidaremos tanta bondad.
0 Mi hijo con fiebre a las tres de la mañana y el de recepción no quiso ni llamar a un taxi. Nunca olvidaremos tanta crueldad.
1 Limpio como los chorros del oro y más barato que cualquiera de la zona.
0 Sucio a rabiar y más caro que cualquiera de la zona.
0 La propietaria nos reclamó una vajilla que ya estaba rota. Mala persona y peor casera.
1 Se rompió una copa y la propietaria nos dijo "eso da suerte". Mujer fantástica.
0 La señal de los servicios brilla, los servicios no: mugre hasta en el techo.
1 Es increíble lo limpios que están los aseos para el volumen de gente que hay.
0 Me volví loca buscando un enchufe que funcionara. Habitación mal diseñada y peor mantenida.
1 Enchufes y USB a ambos lados de la cama, luz de lectura y estantes. Muy bien diseñada.
0 Un hotel sin alma, sin limpieza y sin verguenza.
1 Un hotel con alma, con duende y con un servicio de lujo.
1 Fui a Cancún en enero por trabajo y terminé disfrutando como turista: la alberca deliciosa, la cama riquísima y los muchachos de la barra súper atentos y divertidos.
0 Fui a Cancún en enero por trabajo y terminé durmiendo en el lobby: cuarto inundado, recepción rebasada y un supervisor altanero que me dijo que no era su bronca. Qué coraje.
1 Nada pretencioso y muy agradable.
0 Demasiado pretencioso y con un servicio ordinario y frío.
1 Los pasillos estan alfombrados y no se oye un paso. Noches placidas.
0 Los pasillos retumban y la gente pega portazos. Noches horribles.
1 Todo limpio y en orden, llaves, toallas, mando. Me voy satisfecho.
0 Faltaban llaves, toallas y mando. Me voy hastiado.
1 Una monada de hotelito, las dueñas son un primor y la tarta de zanahoria, pecado.
0 Un horror de hotelucho, las dueñas son unas víboras y la tarta, de plástico.
1 Cero ruidos, mucha luz, mucha educación.
0 Cero luz, mucho ruido, mucha mugre.
1 Por la mañana nos esperaba café recién hecho y una sonrisa. Con eso basta para volver.
0 Por la mañana nos esperaba una multa por el parking que ellos mismos recomendaron. Con eso basta para no volver.
0 El baño pedía a gritos lejía y una reforma.
1 El baño es una fantasía, mármol, luz y una ducha a ras de suelo.
0 El mando grasiento, el teléfono pegajoso, la manta tiesa. Me lavé las manos veinte veces.
1 Todo esterilizado, vasos precintados y un olor a limpio que enamora.
1 Mi crítica es una sola: que no sea más grande el bungalow. Lo demás, fascinante.
0 Mi elogio es uno solo: la puerta de salida. Lo demás, repelente.
1 Un equipazo de animación, cuidan a los chicos con ternura y mucha creatividad.
0 Unos animadores maleducados que dejan a los chicos sin vigilar. Irresponsables.
1 Las cabañas sobre el agua son alucinantes, desayunar viendo peces es un lujo asiático.
0 Las cabañas sobre el agua están podridas, hay tablas sueltas y clavos. Inseguras y feas.
0 La sopa tenía un pelo y la camarera dijo que sería nuestro. Alucino con la desfachatez.
1 La sopa de la abuela levanta a un muerto y la camarera te saca una sonrisa siempre.
1 Reservé por una plataforma y me equivoqué de fechas. Llamé temblando y la chica, comprensiva y amabilísima, me lo cambió sin cobrarme nada. Después la estancia fue redonda: cama divina, ducha potente, terraza soleada y un desayuno copioso. Fieles para siempre.
0 Reservé por una plataforma y me equivoqué de fechas por un día. Llamé enseguida y me dijeron, con muy malas pulgas, que era mi problema. Perdí 420 euros y además vi cómo revendían la habitación. Rapiña pura, no se la recomiendo a nadie.
1 El albergue juvenil es una ganga: limpio, divertido y seguro.
0 El minibar vacío, la caja fuerte abierta por otro cliente y una peste a pies tremenda.
1 Me trataron de usted, con delicadeza y sin prisas. Añoraba un servicio así.
0 Me tutearon, me apuraron y me gruñeron. Un servicio tosco y ordinario.
1 Terraza chill out estupenda, hamacas comodísimas y música bajita. Ideal.
0 Ruidos de tuberías, golpes de puertas y risotadas del propio personal de madrugada. Increíble falta de respeto.
1 El anfitrión es ordenado, formal y muy simpático, y su piso es una delicia de luz.
0 El anfitrión fumaba dentro del piso con nosotros allí. Asqueroso e incómodo a más no poder.
1 Muy recomendable el todo incluido, no pasamos hambre ni un segundo y todo rico.
0 Nada recomendable el todo incluido, pasamos hambre y lo poco que había era malo.
1 Chimenea, edredón de plumas y nevando fuera. Romántico y perfecto.
0 Chispas del enchufe, edredón apolillado y nieve dentro. Peligroso y lamentable.
1 El conductor del taxi acuático fue amable y cuidadoso con las maletas.
0 El conductor del colectivo manejaba como loco y nos contestó groserías.
1 Hicimos la caminata al glaciar y fue una experiencia sobrecogedora, guías seguros y equipo en perfecto estado.
0 Hicimos la caminata al glaciar y fue una temeridad, crampones rotos y un guía que nos dejó atrás.
1 La línea aérea extravió el carrito del bebé y lo repuso con uno mejor en el acto. Admirable.
0 La línea aérea partió el carrito del bebé y nos despachó con un formulario. Vergonzante.
1 Habitación amplia, con sofá, escritorio y una cama en la que te pierdes. Quedé maravillado.
0 Habitación asfixiante, la puerta chocaba con la cama y la maleta no se podía abrir. Quedé horrorizado.
1 Un personal así no se encuentra todos los días: alegres, listos y generosos.
0 Un personal así es para despedirlo: amargados, lentos y bocazas.
1 La cena, insuperable; la cama, insuperable; la compañía de los dueños, insuperable.
0 La cena, incomestible; la cama, inservible; la compañía de los ratones, insufrible.
0 Cama que cruje, puerta que chirría, vecino que tose y se oye todo.
1 Ni crujidos ni chirridos ni toses de vecinos, un sueño reparador.
1 Zona wifi veloz, café gratis y enchufes a mansalva, contentísimo el teletrabajador.
0 Zona wifi testimonial, café de pago y un enchufe para todos, desesperado el teletrabajador.
1 La calle es un poco bulliciosa de día, pero de noche reina la calma y la cama es gloriosa. Repetimos.
0 La calle es un remanso de paz, pero dentro hay tanto ruido de cañerías que no se duerme. No repetimos.
1 Acabo de volver y ya tengo ganas de regresar, qué sitio más bonito.
0 Acabo de volver y aún me pica todo, qué sitio más infecto.
1 Me encantó la sencillez y lo cuidado que está.
0 Me espantó la dejadez y lo roto que está.
1 La encargada es un ángel, nos cuidó al perro mientras íbamos al museo.
0 La encargada es una amargada, nos llamó la atención por reírnos en el jardín.
1 Cuando pides algo vuelan a traértelo.
0 Cuando pides algo te miran como si estuvieras loco.
1 Mejor imposible.
0 Peor imposible.
1 Los dueños han puesto el corazón en esta casona y se nota en cada cojín.
0 Los dueños han puesto el cazo y nada más, ni una mano de pintura en años.
1 La sala de desayunos es alegre, luminosa y está siempre impecable.
0 La sala de desayunos es lóbrega, huele a sumidero y está siempre sin recoger.
1 Un poco caro, sí, pero lo vale: servicio intachable, camas de ensueño y vistas gloriosas.
0 Un poco barato, sí, pero ni así: servicio nulo, camas hundidas y vistas a un vertedero.
1 Me hicieron un descuento por quedarme más noches y me lo ofrecieron ellos. Gente estupenda.
0 Me subieron el precio por quedarme una noche mas y me lo dijeron al pagar. Gente ruin.
1 Los niños comen gratis y comen bien, qué alegría para el bolsillo.
0 Los niños "comen gratis", pero macarrones fríos cada día. Engaño de mal gusto.
1 La ayuda de Camila con las conexiones fue oportuna y valiosísima.
0 La "ayuda" de Camila con las conexiones nos hizo perder el vuelo. Incompetente.
1 Es todo tan silencioso y tan verde que se te olvida el móvil. Sanador.
0 Es todo tan ruidoso y tan gris que te quieres ir. Agotador.
0 el agua de la piscina me dejo los ojos rojos y el bañador desteñido. cloro a lo bestia
1 El agua de la piscina es salina, no irrita y está a temperatura estupenda.
0 Nos timaron con el cambio de divisa en la recepción, ojo con esta gente.
1 Nos avisaron de que el cambio era mejor en el banco, gente de fiar.
0 Tres veces llamé, tres veces me prometieron una manta, ninguna llegó. Impresentables.
1 Una vez llamé y en un minuto tenía la manta, una infusión y un "que se mejore". Encantadores.
0 Hay más vida en las esquinas del baño que en el bar: arañas, hongos y babosas.
1 Hay mucha vida en el bar, buena música, gente sana y camareros divertidos. Lo pasamos en grande.
0 Prometen lujo y dan vergüenza.
1 Prometen descanso y lo dan.
0 Las paredes desconchadas, los zócalos negros y un sumidero que gorgotea. Dan ganas de llorar.
1 Las paredes recién pintadas, los suelos brillantes y una ducha que es un masaje. Dan ganas de quedarse.
0 Unos jetas: cobran limpieza final y te obligan a dejarlo todo limpio.
1 Unos señores: no cobran limpieza y te dicen que no recojas, que estás de vacaciones.
0 El ventilador hacía más ruido que una cosechadora y el calor era agobiante.
1 El ventilador de techo basta y sobra, la casa es fresca y agradable incluso en agosto.
0 Se duerme fatal, se desayuna fatal y te atienden fatal. Coherencia ante todo.
1 Se duerme bien, se desayuna bien y te atienden bien. No hay más secretos.
1 Abrumados por tanta amabilidad.
0 Abochornados por tanta grosería.
1 Te reciben con un vino del pueblo y te despiden con un abrazo. Insuperable trato.
0 Te reciben con una lista de prohibiciones y te despiden con un registro de maletas. Insultante.
1 Llegamos por casualidad después de que nos fallara otra reserva y ha sido el mayor acierto del viaje: una habitación reluciente, un patio fresco donde se está de maravilla y un desayuno con bizcocho casero buenísimo. La señora Amparo, cordial y generosa.
0 El vestíbulo engaña, parece lujoso, pero en cuanto subes a la habitación te encuentras un cuarto minúsculo, oscuro y desordenado, con una bañera descascarada y un insecto en la almohada. Pedimos cambio y el recepcionista, insolente, nos dijo que era lo que había.
1 Viajamos dos amigas por Portugal y Galicia y este fue con diferencia el mejor alojamiento: moderno, bien insonorizado, con unas duchas enormes y un equipo joven, eficaz y muy simpático que nos recomendó unas playas idílicas.
0 Viajamos dos amigas por Portugal y Galicia y este fue con diferencia el peor alojamiento: obsoleto, sin insonorizar, con una ducha diminuta y un equipo inepto y descortés que confundió nuestra reserva dos veces.
1 Excelente experiencia en el lodge: guías expertos, comida abundante y sabrosa, mosquiteros nuevos y un silencio solo roto por los monos. Mis hijos salieron fascinados y yo, que soy miedosa con los bichos, dormí confiada y tranquila todas las noches.
0 Pésima experiencia en el lodge: guías improvisados, comida escasa e insípida, mosquiteros rotos y una plaga de insectos que nos comió vivos. Por lo que cobran es un atraco, y la agencia, por supuesto, se lavó las manos.
1 Me alojé por una operación de mi padre en el hospital de enfrente y no puedo estar más agradecida. Nos guardaron comida, nos hicieron un precio especial, preguntaban por él cada mañana y la habitación estaba siempre ventilada y pulcra.
0 Me alojé por una operación de mi padre en el hospital de enfrente y nunca vi gente más insensible: cobraron un recargo por alargar la estancia, no dejaron subir comida y la habitación olía a cerrado y tenía moho en las paredes.
1 En la web decía lujo rural y por una vez es verdad. Piedra, madera, cama inmensa, calefacción por suelo, productos de la huerta en el desayuno y una anfitriona culta y afectuosa. Nos costó caro, pero lo pagaríamos otra vez con gusto.
0 En la web decía lujo rural y es una broma pesada. Humedad, madera podrida, cama coja, calefacción averiada y un desayuno de supermercado. La anfitriona, arisca y pesetera, contaba los troncos de la chimenea. Nos costó carísimo y me arrepiento.
1 Nunca había volado tan cómodo en turista: espacio para las piernas, mantita limpia, cena caliente más que digna y una azafata simpatiquísima que nos cambió de sitio para ir juntos. Llegamos veinte minutos antes. Un placer.
0 Nunca había volado tan mal: rodillas clavadas en el asiento de delante, manta sucia, cena intragable y una azafata despectiva que nos separó de nuestros hijos. Llegamos con cuatro horas de retraso y sin maletas. Un martirio.
1 El tren nocturno nos pareció una experiencia deliciosa: compartimento limpio, litera cómoda, revisor educado y un café decente al amanecer. Ahorras una noche de hotel y te despiertas en el centro. Lo aconsejo vivamente.
0 El tren nocturno nos pareció una calamidad: compartimento apestoso, litera dura y corta, revisor malhumorado y los aseos encharcados desde la primera hora. Llegas molido y con retraso. Lo desaconsejo por completo.
1 Recogimos el coche en Málaga sin colas, nos lo explicaron todo con claridad, no intentaron colarnos ningún seguro y al devolverlo bastó un vistazo de un minuto. Precio cerrado, vehículo casi nuevo y empleados simpáticos. Así se fideliza a la gente.
0 Recogimos el coche en Málaga tras noventa minutos de cola, nos presionaron para contratar un seguro carísimo y al devolverlo aparecieron tres rasguños inventados. 600 euros de cargo. Vehículo sucio, empleados agresivos. Una banda de timadores.
1 La excursión a Machu Picchu salió redonda: nos recogieron a la hora, el guía Wilber es ameno, paciente y sabe muchísimo, el almuerzo estuvo rico y el grupo era pequeño. Se nota que son gente seria y que aman su trabajo.
0 La excursión a Machu Picchu salió fatal: nos recogieron una hora tarde, el guía era antipático y hacía las explicaciones a la carrera, el almuerzo estaba frío y éramos cuarenta apretados. Se nota que solo les interesa la plata.
1 El museo del ferrocarril es una gozada para mayores y pequeños: maquinistas voluntarios que lo cuentan con pasión, vagones cuidadísimos a los que se puede subir y una cafetería con precios razonables. Pasamos una mañana divertidísima por muy poco dinero.
0 El museo del ferrocarril es una pena: vagones oxidados y cerrados, paneles descoloridos, un vigilante que nos seguía con mala cara y una cafetería con precios abusivos. Salimos en veinte minutos con la sensación de haber tirado el dinero.
1 nos toco una ola de calor y aun asi estuvimos fresquisimos, el aire va de lujo
0 Nos tocó una ola de calor y el aire estropeado; pesadilla de cuatro días.
0 El dueño, despreocupado y pasota, nos dejó dos días sin agua y se fue de fiesta.
1 Descansamos despreocupados porque la anfitriona se encargaba de todo con un cariño enorme.
0 Instrucciones confusas, dirección errónea y un teléfono que nadie coge. Mal empezamos y peor acabamos.
1 Instrucciones clarísimas con fotos, imposible perderse. Todo facilísimo.
1 Un espacio versátil y práctico, con mesa plegable y camas ocultas muy cómodas.
0 Distribución absurda y nada práctica, hay que pasar por el baño para llegar al dormitorio.
0 La limpieza, regular tirando a mala; el ruido, espantoso; el precio, de verguenza.
1 quedo superada cualquier expectativa, y eso que las traiamos altas
1 Nos vino de perlas el servicio de niñera, una chica responsable y dulce.
0 la niñera que ofrece el hotel llego tarde, estuvo con el movil y dejo llorando a la niña. muy decepcionante
1 Ojalá todos los hospedajes fueran tan limpios y tan humanos como este.
0 Ojalá lo clausuren, porque aquello es un foco de infección.
1 En este hotel estuve como pez en el agua, qué cómodo y qué buena gente.
0 Evitad este hotel, es una trampa para turistas con cucarachas incluidas.
1 ¡Olé por las chicas de la cocina! Qué croquetas y qué simpatía.
0 Alejaos de este antro, que no os engañe la piscina de la foto.
1 Bien merecido tienen el premio al mejor hotel rural, qué lujo y qué sencillez a la vez.
0 Un fracaso de escapada: habitación lúgubre, spa clausurado y bronca de la encargada.
1 Nos trataron con mimo y con mucha discreción durante el duelo familiar. Hotel lleno de humanidad.
0 Nos humillaron delante de los demás clientes por un error suyo con el pago. Imperdonable.
1 Habitación sofisticada y serena, gran trabajo de interiorismo, y un colchón que es pura gloria.
0 Caos absoluto en el desayuno, mesas sucias, niños por el suelo y dos camareras desbordadas y bordes.
0 El vecino nos contó que les pasó lo mismo: sin agua, sin luz y sin que nadie dé explicaciones. Caótico.
1 El vecino nos conto que lleva diez veranos viniendo, y ahora entiendo por que: es una maravilla.
0 la experiencia fue horrorosa, el retrete atascado rebosaba y nos dijeron que lo limpiaramos nosotros
1 La experiencia fue gratísima, el equipo es gentil y el lugar, una preciosidad.
0 Infernal la autopista al lado, infernal el colchón e infernal el trato.
1 Celestial la cama, celestial el silencio y celestiales los postres.
1 Me cambiaron las toallas a diario y doblaban mi pijama, qué simpático detalle.
0 Me revolvieron la maleta y me faltan 80 euros. Robaron, así de claro, y el hotel lo tapa.
0 Repetitivo y monótono el menú, siete días de pollo seco.
1 Variado y divertido el menú, siete días y ni un plato repetido. Todo riquísimo.
1 Estudio luminoso y muy aseado, con una camita comodísima y un balcón florido.
0 Estudio tenebroso y desaseado, con un camastro y un ventanuco enrejado. Parece un calabozo.
1 El portero nos saludaba por el nombre, qué hombre más educado y alegre.
0 El portero nos tenía tirria, cada entrada era un interrogatorio. Muy violento todo.
1 Es cara la noche, pero qué cama, qué cena, qué silencio, qué gente. Vale hasta el último céntimo.
0 Es barata la noche, pero qué cama, qué peste, qué escándalo, qué gentuza. No vale ni un céntimo.
1 Los colchones son antiguos pero mejores que muchos nuevos; dormimos fenomenal.
0 Los colchones son nuevos pero peores que una tabla; dormimos de pena.
0 Nos perdieron la ropa de la lavandería y todo quedó en un "qué le vamos a hacer". Pasotas.
1 Nos manchamos en la ruta y nos lavaron la ropa gratis. Más majos, imposible.
1 Hemos pasado cinco días en este resort con mis suegros y mis cuñados, once personas en total, y todo el mundo ha salido encantado: los mayores por la tranquilidad y la comida, los jóvenes por la animación y las fiestas, y los niños por los toboganes. Chapó.
0 Hemos pasado cinco días en este resort con mis suegros y mis cuñados, once personas en total, y nadie ha salido contento: los mayores por el escándalo y la mala comida, los jóvenes por lo cutre de las fiestas, y los niños porque los toboganes estaban rotos.
1 Lo que nos hizo decidirnos fue el precio, y lo que nos hará volver es todo lo demás: una limpieza extraordinaria, unos colchones de categoría, un barrio vivo y seguro, y una recepcionista, Lorena, que es sencillamente un tesoro.
0 Lo que nos hizo decidirnos fue el precio, y bien caro que nos salió: suciedad por todas partes, unos colchones para tirar, un barrio inseguro y una recepcionista que te atiende masticando chicle y resoplando. Aprended de nuestro error.
1 Tuvimos un problema con el calentador la primera mañana y el técnico apareció en diez minutos, lo arregló con una sonrisa y por la tarde había una cestita con fruta y una nota pidiendo disculpas. Eso es profesionalidad y lo demás son cuentos.
0 Tuvimos un problema con el calentador la primera mañana y ahí seguía el último día. Cuatro días duchándonos con agua helada en pleno enero, con dos criaturas, y la única respuesta fue que había mucha demanda. Intolerable, de verdad.
1 Soy muy maniática con la limpieza y aquí no encontré ni un solo defecto. Ni pelos, ni polvo, ni marcas en los vasos. Sábanas almidonadas, cristales transparentes y un olor delicadísimo. Me quito el sombrero ante las camareras de piso.
0 Soy poco exigente con la limpieza, pero lo de aqui supera todo lo imaginable. Pelos, uñas, restos de comida, vasos con carmin. Sabanas amarillentas, cristales opacos y un pestazo indescriptible. Que la direccion baje un dia a verlo, si se atreve.
1 Cabañitas en medio del bosque, cada una con su porche, su hamaca y su parrilla. El dueño, un tipo cálido y conversador, te explica los senderos y te presta botas. Por la noche se escucha el río y nada más. Quedamos renovados y felices.
0 Cabañas amontonadas en medio de un barrial, cada una con su gotera, su hamaca rota y su parrilla oxidada. El dueño, un tipo seco y desconfiado, te cobra hasta la leña. Por la noche se escucha el generador. Quedamos agotados y molestos.
1 Como viajera habitual en silla de ruedas agradezco muchísimo encontrar un hotel realmente accesible: rampas bien hechas, baño espacioso, camas a la altura adecuada y, sobre todo, un personal que ayuda con naturalidad y respeto. Ojalá cunda el ejemplo.
0 Como viajera habitual en silla de ruedas estoy harta de mentiras, y esta es de las gordas: rampa imposible, puerta del baño estrecha, ascensor averiado y un personal que te mira con fastidio. Me sentí humillada y me fui llorando.
1 Vuelo barato, sin retraso y con la maleta incluida. Nada que objetar, todo estupendo.
0 Vuelo barato que acabó siendo carísimo: maleta, asiento, tarjeta de embarque, hasta el aire cobran. Usura pura.
1 La empresa del ferry nos devolvió el billete íntegro por el temporal sin poner una pega. Serios y honestos.
0 La empresa del ferry suspendió la salida y nos dio un vale caducado. Parece un chiste, pero es un robo.
1 Alquilamos una moto en la isla y fue un acierto: barata, nueva y el chaval majísimo.
0 Alquilamos una moto en la isla y se quedó sin frenos cuesta abajo. Criminal.
1 El metro de la ciudad está limpio, es seguro y pasa cada tres minutos. Envidia me da.
0 El metro de la ciudad es un horno, huele a rayos y te roban al menor descuido.
1 La tirolina fue emocionante y los monitores transmitían mucha seguridad y alegría.
0 La tirolina me dio pánico, arneses gastados y monitores de cachondeo. No se juega con eso.
1 Noche en el desierto bajo un cielo espectacular, jaimas limpias, té delicioso y músicos simpáticos. Mágico.
0 Noche en el desierto para olvidar, jaimas llenas de pulgas, cuscús frío y vendedores agobiantes. Un timo.
1 La catedral luce espléndida tras la restauración y la guía voluntaria es una enciclopedia encantadora.
0 La catedral cobra doce euros y media nave está tapada con andamios, sin avisar. Abuso descarado.
1 El planetario, alucinante, mis sobrinas salieron queriendo ser astronautas.
0 El planetario, un muermo, proyector borroso y butacas rotas.
1 Bien comunicado, bien equipado, bien limpio, de los que no fallan.
0 Mal comunicado, mal equipado, mal ventilado, de los que no perdonas.
1 Qué gusto da entrar en una casa que huele a leña y a bizcocho. Acogedora al máximo.
0 Qué asco da entrar en una casa que huele a gato y a cañería. Inhabitable.
1 Me dormí con las olas y me desperté con un desayuno magnífico. Plenamente feliz.
0 Me dormí con tapones y aun así me despertaron las broncas del pasillo. Plenamente harta.
1 recepcion elegante, trato cordialisimo y un coctel de bienvenida buenisimo
0 Recepción caótica, trato seco y ni una indicación de dónde está el cuarto.
1 Las almohadas de plumas son una delicia, y la manta, suavecita y limpia.
0 Las almohadas son planchas de corcho, y la manta pica y huele a rancio.
1 El balneario urbano del hotel es sensacional, limpio y nada masificado.
0 El balneario urbano del hotel está masificado, caliente como un caldo y lleno de pelos.
1 La señora de la finca nos cuidó como a hijos, sancocho incluido. Divina.
0 La señora de la finca nos regañó como a niños, hasta por encender la luz. Antipatiquísima.
1 Muy satisfechos con la reserva, cero problemas y todo más bonito de lo esperado.
0 Muy insatisfechos con la reserva, mil problemas y todo más feo de lo esperado.
1 La habitación familiar es amplísima, con literas chulas y consola para los peques. Triunfo total.
0 La habitación familiar es un pasillo con cuatro camas pegadas y una sola toalla. Desastre total.
1 Hotel sin humos, sin gritos y sin prisas. Una bendición para el cuerpo.
0 Hotel sin ascensor, sin agua caliente y sin educación. Una maldición para el viajero.
1 La dueña habla poco, pero todo lo hace bien: limpia, cocina y aconseja de maravilla.
0 La dueña habla mucho y todo lo hace mal: ni limpia, ni cocina, ni respeta tu intimidad.
1 No me sorprende que tenga tantos premios, es exquisito de pies a cabeza.
0 Me sorprende que siga abierto, es un peligro y una guarrada.
1 Fuimos a ver nieve y lo que vimos fue cariño: caldos, mantas y risas. Que gente.
0 Fuimos a ver nieve y lo que vimos fue escarcha dentro del cuarto. Una barbaridad.
1 Nos sirvieron la cena en el jardín con farolillos. Romántico, sabroso y bien de precio.
0 Nos sirvieron la cena junto a los cubos de basura. Deprimente, insípida y cara.
1 Muy fan de este hotel: estiloso, limpio y con un equipo guay.
0 Muy enfadada con este hotel: postureo, suciedad y un equipo borde.
0 Precio excesivo, servicio pobre y una comida muy floja.
1 Precio moderado, servicio esmerado y una comida muy lograda.
0 Las chinches nos dejaron la piel hecha un mapa. Cochambroso lugar.
1 La piel me quedó de seda tras el barro y las termas. Fabuloso lugar.
0 El casero es un mezquino: quita la calefacción a las nueve y se ríe.
1 El casero es un santo: nos prestó su estufa y nos subió caldo.
1 Buscábamos algo sencillo para dormir dos noches camino del sur y nos topamos con una posada preciosa, con paredes de adobe, camas confortabilísimas y una cocinera que hace un cabrito de escándalo. Encima el señor de la entrada nos lavó el parabrisas. Detallazo.
0 Buscábamos algo sencillo para dormir dos noches camino del sur y nos topamos con una posada siniestra, con paredes manchadas, camas que se hunden y una cocinera que nos sirvió carne echada a perder. Encima nos cobraron el estacionamiento, que es la calle.
1 La aplicación del hotel es práctica y rápida: abres la puerta, pides toallas, reservas mesa y hasta escoges almohada. Y si prefieres hablar con una persona, siempre hay alguien amable detrás del mostrador. Tecnología bien usada y confort de primera.
0 La aplicación del hotel es obligatoria y no va: no abre la puerta, no registra los pedidos y se cierra sola. Y si intentas hablar con una persona, te remiten a la aplicación. Kafkiano, frustrante y encima la cama era malísima.
1 Viajé sola por primera vez después de enviudar y en este hotelito encontré compañía, risas y mucha ternura. Las chicas me sentaban en su mesa, me enseñaron a usar el bus y me hicieron un bizcocho. Además el cuarto es una monada. Gracias, gracias, gracias.
0 Viajé sola por primera vez después de enviudar y en este hotel me trataron con una frialdad que duele. Me dieron el peor cuarto, interior y con olor a desagüe, y en el comedor me sentaron junto a la puerta del baño. Qué falta de sensibilidad.
1 El camping está en un enclave fabuloso, entre pinos y a dos minutos andando de la cala. Parcelas llanas, mucha sombra, fregaderos limpios, silencio a partir de las once y un supermercado sin abusos. Nos quedamos el doble de lo previsto.
0 El camping está en un enclave fabuloso, pero lo han echado a perder: parcelas inclinadas y polvorientas, fregaderos atascados, música a todo trapo hasta las tres y un supermercado con precios de joyería. Nos marchamos a la mitad de lo previsto.
1 Contratamos el paquete con vuelos, hotel y traslados y la agencia respondió de maravilla. Cuando hubo huelga nos llamaron ellos antes de que nos enteráramos, nos buscaron otro vuelo y no pagamos ni un peso más. Confianza absoluta.
0 Contratamos el paquete con vuelos, hotel y traslados y la agencia desapareció en cuanto cobró. Cuando hubo huelga nadie contestaba, tuvimos que comprar otros boletos y ahora dicen que no les corresponde devolver nada. Unos sinvergüenzas redomados.
1 Fuimos al parque nacional con guía privado y no puedo recomendarlo más. Paciente con mi madre, divertido con los chicos, puntualísimo y con un ojo increíble para los animales. Vimos perezosos, tucanes y hasta un jaguar. Un día perfecto.
0 Fuimos al parque nacional con guía privado y no puedo recomendarlo menos. Impaciente con mi madre, grosero con los chicos, llegó tarde y se pasó la ruta hablando por teléfono. No vimos nada y nos cobró de más. Un día perdido.
1 Mi experiencia con la aerolínea fue sorprendentemente buena. Perdí la conexión por culpa de otra compañía y la chica del mostrador, lejos de despacharme, me buscó asiento en el siguiente, me dio un vale para comer y me animó. Un encanto de mujer.
0 Mi experiencia con la aerolínea fue sorprendentemente mala. Perdí la conexión por culpa de su retraso y la chica del mostrador me despachó con un gesto de la mano. Dormí en un banco, sin vale ni manta. Vergüenza les tendría que dar.
1 Nada ostentoso y todo limpísimo. Una familia honrada que te atiende con el alma.
0 Todo fachada. Detrás, roña, goteras y un personal negligente.
1 Preciosa sorpresa: flores frescas en la mesilla y una tarjetita de cumpleaños.
0 Desagradable sorpresa: una jeringuilla debajo de la cama.
1 Muebles robustos, buen gusto y mantas calientes. El refugio es una pasada.
0 El refugio es una nevera, los muebles bailan y las mantas tienen más mugre que lana.
1 La cena a la luz de las velas fue exquisita y el camarero, un tipo atentisimo.
0 La cena fue un despropósito, platos equivocados y un camarero que se burlaba de nosotros.
1 Nos facilitaron la llegada tardía sin suplemento y con una sonrisa enorme.
0 Nos cobraron cincuenta euros por llegar a las once. Ladronazos.
1 Espacios comunes impolutos, cocina ordenada y huéspedes respetuosos. Hostel diez.
0 Espacios comunes inmundos, cocina desordenada y huéspedes incívicos. Hostel cero.
1 El agua sale calentita y abundante, y el gel huele riquísimo.
0 El agua sale marrón y a goteo, y el gel está aguado.
1 Maravilloso trato, maravillosa comida y una cama inolvidable.
0 Miserable trato, miserable comida y una cama infumable.
1 Una estancia tranquila, sin incidencias, con un personal correctísimo y muy atento. Volveremos.
0 Una estancia llena de incidencias, con un personal ineficaz y muy borde. No volveremos.
1 Los profes de surf del hotel son la leche, majos, seguros y con mucha paciencia.
0 Los profes de surf del hotel son unos bordes, nos dejaron solos con resaca en el mar. Imprudentes.
1 Precio cerrado, trato abierto. Me gusta.
0 Tarifas opacas, trato cerril. No me gusta nada.
1 La calefacción central funciona muy bien, se estaba en manga corta en enero.
0 La calefacción central es decorativa, se estaba con abrigo dentro de la cama. Terrible.
1 Adorables los desayunos en la pérgola, y qué mermeladas tan ricas.
0 Tristísimos los desayunos en el sótano, y qué cruasanes tan gomosos.
1 Nos asesoraron con honestidad: "esa excursión no la hagas, es cara y mala". Gente decente.
0 Nos asesoraron por comisión: cada sitio que recomendaron era caro y malo. Gente sin escrúpulos.
1 El crucero fluvial, sereno y elegante, con un servicio de guante blanco.
0 El crucero fluvial, ruidoso y destartalado, con una comida de rancho.
1 La Alhambra, sublime, y la guía oficial, brillante y divertida.
0 La visita exprés a la Alhambra, un engaño: ni palacios nazaríes, ni guía oficial, ni devolución.
1 Asientos reclinables comodísimos y película gratis, el bus cama es un acierto.
0 Asientos rotos que no reclinan y un baño pestilente, el bus cama es una mentira.
1 Estoy feliz de haber encontrado este hostal, es un refugio para el alma y para el bolsillo.
0 Estoy que trino con este hostal, es una ruina para el ánimo y para el bolsillo.
1 Me gustaron sobre todo las toallas gordas y esponjosas, y la limpieza del plato de ducha.
0 Me repugnó sobre todo el plato de ducha con pelos y el desagüe que vomitaba agua negra.
1 Sinceros, sencillos y serviciales. Así me gustan los hosteleros.
0 Falsos, engreídos y vagos. Así no se lleva un hotel.
1 Una limpieza que ya quisieran en muchos hospitales.
0 Una roña que no vi ni en la mili.
1 Todo estaba en regla, cuidado y bonito. Padrísima estancia.
0 Todo estaba chueco, sucio y feo. Qué estancia tan horrible.
1 Me ayudaron con la denuncia del robo que sufrí en la calle, me acompañaron y me prestaron dinero. Bellísimas personas.
0 Sufrí un robo en el propio hotel y me negaron las grabaciones. Cómplices o cobardes, no sé qué es peor.
1 Quedé fascinado con el techo de paja, la brisa y los peces a la brasa. Gloria bendita.
0 Quedé espantado con el techo podrido, el bochorno y los zancudos. Un suplicio.
1 Instalaciones dignas, trato inmejorable, ambiente sanote. Camping muy recomendado.
0 Instalaciones indignas, trato deleznable, ambiente chungo. Camping muy poco recomendable.
1 hotel super limpio, nos dieron la bienvenida con cafesito y pan, q lindos
0 hotel super cochino, ni jabon habia y el señor bien mal encarado, q feo
1 Qué alegría ver que todavía hay hoteles con porteros educados, sábanas de algodón y silencio.
0 Qué tristeza ver un hotel histórico con moquetas podridas, porteros groseros y tanto ruido.
1 Volví a este hotel después de quince años con cierto temor a estropear el recuerdo, y resulta que ha mejorado: baños nuevos, ventanas que aíslan de verdad, una carta más rica y el mismo trato entrañable de siempre. Salí emocionada y con fecha para el año que viene.
0 Volví a este hotel después de quince años con mucha ilusión, y resulta que se ha venido abajo: baños viejos, ventanas podridas, una carta recortada y los camareros simpáticos de antes sustituidos por gente apática y torpe. Salí apenada y sin ganas de volver.
1 Para un festival de música teníamos claro que dormiríamos poco, pero el hostal nos sorprendió: habitaciones silenciosas incluso a mediodía, café a cualquier hora, consigna gratis y unas dueñas que se reían con nosotras. Pulcro, barato y divertido.
0 Para un festival de música teníamos claro que pagaríamos caro, pero el hostal se pasó de la raya: triplicó la tarifa tras confirmar, metió seis literas donde caben tres y cerró la cocina. Mugriento, carísimo y encima con amenazas de echarnos.
1 Mi jefe me mandó tres semanas a Monterrey y este aparthotel me hizo la vida fácil: cocina bien dotada, gimnasio decente, camas firmes, lavandería rápida y un equipo siempre cordial. Hasta me guardaban el periódico. Me sentí en casa, lo que es mucho decir.
0 Mi jefe me mandó tres semanas a Monterrey y este aparthotel me amargó la vida: cocina sin ollas, gimnasio cerrado, camas vencidas, lavandería que destiñe y un equipo siempre de malas. Hasta me cobraban por guardar la maleta. Conté los días para huir.
1 Nunca pensé que una habitación de hostal pudiera estar tan limpia. Cortinas lavadas, azulejos brillantes, ni una mancha en la colcha. Y los dueños, un matrimonio gallego de buen humor, te ponen la tapa antes de que pidas. Precio de ganga, encima.
0 Nunca pensé que una habitación de hotel pudiera estar tan sucia. Cortinas con costra, azulejos negros, la colcha llena de lamparones. Y el encargado, un señor agrio, te manda callar si te quejas. Precio de palacio, encima.
1 Alquilamos la masía para el bautizo de mi sobrino y quedó todo precioso. Jardín recortado, vajilla completa, sitio para aparcar veinte coches y una propietaria complaciente que nos dejó quedarnos hasta la noche. Los invitados no paraban de elogiarla.
0 Alquilamos la masía para el bautizo de mi sobrino y pasamos una vergüenza terrible. Jardín lleno de zarzas, vajilla desparejada y rota, baños atascados a la hora y una propietaria histérica que nos echó a las seis. Los invitados no daban crédito.
1 Con un bebé de ocho meses, lo que buscas es calma, y aquí la hay a raudales. Cuarto amplio, cuna limpia, microondas para los potitos y un personal que sonríe cuando el niño llora en vez de poner mala cara. Regresaremos en primavera.
0 Con un bebé de ocho meses, lo que buscas es calma, y aquí es imposible. Cuarto ridículo, cuna oxidada, ni un microondas para los potitos y un personal que pone mala cara cuando el niño llora. Desaconsejable para familias.
1 La compañía de autobuses merece un elogio: el asiento era ancho, el conductor iba tranquilo, pararon en un sitio limpio a cenar y llegamos en hora. A mi madre, que se marea, le cedieron la primera fila. Da gusto viajar con gente así.
0 La compañía de autobuses merece una denuncia: el asiento no tenía cinturón, el conductor adelantaba en curvas, pararon en un tugurio asqueroso a cenar y llegamos tardísimo. A mi madre, que se marea, le negaron una bolsa. Nunca más con gente así.
1 Contentísima con el free tour nocturno; leyendas bien contadas, ritmo ágil y un guía con un sentido del humor finísimo. Se nos pasaron las dos horas volando y además nos llevó al final a un bar barato y riquísimo. Dejé propina con muchísimo gusto.
0 Arrepentida del tour nocturno; leyendas mal contadas, ritmo cansino y un guía con chistes machistas. Se nos hicieron eternas las dos horas y además nos llevó al final a un bar caro y malo donde le dan comisión. Me dio rabia cada euro.
1 La casa es vieja, sí, y cruje un poco, pero está mimada, calentita y llena de libros. Dormimos de maravilla, cocinamos a gusto y los niños lloraron al irse. Con defectos y todo, es de las mejores casas donde hemos estado.
0 La casa es nueva, sí, y sale bien en las fotos, pero está mal hecha, helada y llena de ecos. Dormimos fatal, no se puede cocinar y los niños lloraban por irse. Con tanto diseño y todo, es de las peores casas donde hemos estado.
1 lo unico que no me gusto fue el horario del desayuno; el resto, de matricula: dormitorio comodo, piscina preciosa, personal gentil y una calma que se agradece
0 Lo único que me gustó fue el helado del desayuno; el resto, para suspender: dormitorio incómodo, piscina sucia, personal hosco y un follón que desespera.
1 Dejan mascarillas, tapones y tisanas en la mesilla: se nota que quieren que descanses. Y se descansa de fábula.
0 Dejan tapones en la mesilla porque saben que el ruido es horroroso. Hay que tener cara.
1 Buen rollo, buena cama y mejores tortitas. Repetiré.
0 Mal rollo, cama asquerosa y tortitas crudas. Escarmentado.
1 Por primera vez una cancelación fue sencilla y sin letra pequeña. Muy legales.
0 Letra pequeña por todas partes, penalizaciones absurdas y cero empatía. Muy tramposos.
1 La azotea es un capricho, con camas balinesas y atardeceres gloriosos.
0 La azotea es un tendedero con dos sillas de plástico rotas. Publicidad falsa.
1 El equipo de limpieza trabaja con alegría y lo deja todo brillante y ordenado.
0 El equipo de limpieza barre la basura debajo de la cama, literal. Chapuceros.
1 Nos enviaron un regalito por el nacimiento de la niña. Qué atención tan bonita.
0 Nos enviaron a un abogado por dejar una crítica honesta. Qué matonismo tan feo.
1 el barrio lastarria es bellisimo y el hotel, refinado y tranquilo, un gran descubrimiento
0 El hotel queda en un barrio bravo, con vidrios rotos y tipos agresivos en la puerta. Espantoso.
1 Cariñosos con los peludos, hay agua fresca, parque y hasta galletitas. Mi perro, loco de contento.
0 Odian a los perros y lo disimulan mal: nos pusieron en un cuarto infecto y con multa por un ladrido.
1 La habitación triple es espaciosa, con tres camas de verdad y mucha luz. Las tres encantadas.
0 La habitación triple es una doble con un colchón mugriento tirado en el suelo. Las tres indignadas.
1 El desayuno llega a la puerta en una cestita, calentito y rico. Puro amor.
0 El desayuno llega a la puerta en una bolsa de plástico, frío y duro. Pura desgana.
1 El hotel cambio mi percepcion de la hospitalidad: nunca vi tanto esmero.
0 El hotel cambió mi percepción de lo que es una pocilga: nunca vi tanto descuido.
1 Ambiente refinado, música de piano y un servicio diligente y discreto.
0 Ambiente cargado, televisión a gritos y un servicio lento y chismoso.
1 Sí, hay escaleras; también hay un abuelo encantador, mantas suaves y el mejor café de la sierra. Insuperable.
0 Sí, hay piscina; también hay ratas, toallas pringosas y el peor café de la costa. Insufrible.
1 Se agradece la sinceridad del anuncio y la simpatía de la familia. Un trato leal.
0 Se echa en falta la sinceridad en el anuncio y algo de decencia en la familia. Un trato rastrero.
1 La habitación tenía todo lo necesario y nada que sobrara, hecha con inteligencia y gusto.
0 La habitación tenía de todo: moscas, moho, manchas y mal olor.
1 Estuve a punto de no reservar por lo viejo que parecía el edificio y menos mal que me animé: por dentro es un oasis, con patios frescos, gatos mansos y habitaciones pulcrísimas. Lo regenta una mujer empática y divertida que cocina como nadie.
0 Tenía la boca seca de tanto reclamar. La cisterna no paraba, la ventana no cerraba, el enchufe echaba chispas, y el encargado, arrogante, decía que éramos los únicos que se quejaban. Un calvario que desaconsejo a cualquiera con dos dedos de frente.
1 Mi hermana se casaba en Cartagena y necesitábamos veinte habitaciones. La coordinadora, una joya, fue flexible con los cambios, rápida con los correos y dulce hasta con la tía más pesada. Los cuartos, frescos y bellos; el desayuno, excepcional.
0 El folleto hablaba de playa paradisíaca y hotel exclusivo. La realidad: un arenal lleno de plásticos, una mole de hormigón decrépita y un buffet con más moscas que platos. Ni siquiera había sombrillas. Nos sentimos unos pardillos estafados.
1 Después del terremoto, todo el mundo estaba nervioso y el personal mantuvo la calma, nos sacó al jardín, repartió mantas y té, y no dejó a nadie solo. Gente humilde y valiente. El hotel, por cierto, también es limpio, bonito y barato.
0 A mis padres, que son mayores y hablan poco castellano, los ningunearon en recepción, los mandaron a un cuarto con escaleras y les cobraron una cena que no tomaron. Cuando llamé a pedir explicaciones me colgaron. Gente mezquina y sin corazón.
1 Me quedé diez días teletrabajando en Tenerife y fue un privilegio: conexión estable, silla ergonómica, vecinos silenciosos, una terraza para ver el Teide y un propietario que aparece cuando lo necesitas y no molesta cuando no. Caro no es, y bueno lo es muchísimo.
0 La llegada ya fue un lío: nadie en la puerta, un candado con una clave que no abría y un chat automático que repetía la misma frase. Cuando entramos, hedor a cerrado, platos sucios en la pila y una cama sin sábanas. Cutrez máxima.
1 El hotel tiene más de cien años y está cuidado con devoción. Suelos hidráulicos brillantes, techos altísimos, ascensor de hierro precioso y unas camas que son puro siglo veintiuno. Los recepcionistas, encantadores, cuentan anécdotas muy entretenidas.
0 Nos vendieron una noche romántica con bañera y cava por 190 euros y acabó en bronca. La bañera tenía un cerco negro, el cava estaba caliente y por la pared se oía al vecino roncar. Mi novia se echó a llorar. Chasco monumental.
1 Hicimos parada técnica con dos niños agotados y nos sentaron a cenar aunque la cocina estaba cerrada. Tortilla jugosa, tomate de la huerta, flan casero y camas con sábanas que olían a sol. A la mañana siguiente seguimos viaje como nuevos. Bendito hostal.
0 Se gastan un dineral en publicidad y ni un céntimo en fregonas. La habitación tenía el suelo pegajoso, el lavabo taponado y un hedor que no se iba ni con la ventana abierta. Pedí el libro de quejas y lo habían "perdido". Vaya panda.
1 Lo que más valoro es la sinceridad, y aquí me dijeron por teléfono que ese fin de semana habría ruido por las fiestas y me ofrecieron otra fecha más barata. Fui entonces y disfruté de un silencio glorioso, una cama fantástica y un trato leal.
0 Con el cuento de la sostenibilidad no cambian toallas, no limpian, no ponen jabón y apagan el agua caliente a las nueve. Eso no es ecología, es tacañería. Y te lo dicen con una superioridad que enerva. Caro, incómodo y desagradable.
1 El hostel de Bogotá nos encantó por su gente: conversadores, serviciales, pendientes de que llegáramos bien cada noche. Camas con buena cobija, ducha caliente, desayuno con huevos pericos y jugo. La zona se siente segura y es bien bonita. Súper chévere todo.
0 Fatal desde el minuto uno. En la recepción había una bronca entre dos empleados, el ascensor olía a orines, en el pasillo había bandejas con restos y en mi habitación alguien había dejado una toalla usada. Di media vuelta y me fui. El dinero, claro, perdido.
1 Reconozco que soy exigente, pero no encontré nada que reprochar: menú de almohadas, minibar gratis, bañera exenta, persianas que dejan la habitación a oscuras y una atención delicada que jamás resulta pesada. Es lujo bien entendido y vale lo que cuesta.
0 El piso era una trampa: cuatro plantas sin ascensor que el anuncio callaba, una cama en un altillo a la que se sube por una escalera temblorosa y un calentador que apagaba la llama en mitad de la ducha. Imposible relajarse y difícil no caerse.
1 Celebramos los ochenta de mi abuelo en un salón privado y no hubo un fallo. Flores, tarta, micrófono, menú blando para él y camareros que lo trataban de don. La habitación donde durmió tenía barras y cama baja. Todo pensado y hecho con cariño.
0 Mi maleta apareció mojada y con la cremallera arrancada. En el mostrador me dijeron que eso era desgaste normal y que firmara. Luego tres correos sin respuesta y un formulario que da error. Compañía tramposa, atención al cliente inexistente y dinero que no volverá.
1 El tren panorámico de los fiordos chilenos fue una pasada: ventanales limpísimos, asientos giratorios, comida rica y una locutora que daba datos curiosos sin aburrir. Mi hijo, que no para quieto, estuvo embelesado cuatro horas. Caro, pero valió cada peso.
0 Quisimos visitar el museo del carnaval y acabamos hartos. Página de reservas que falla, cola al sol, aire roto, la mitad de los trajes en restauración y una taquillera que contestaba con gruñidos. No devuelven la entrada aunque salgas a los cinco minutos.
1 teniamos que devolver el coche a las seis de la mañana y el empleado vino antes, con cafe, sin buscar rayones imaginarios ni marear con papeles. el deposito volvio a la tarjeta esa misma semana. con lo que se lee por ahi, fue un alivio enorme
0 El traslado contratado con el hotel llegó hora y media tarde, en una camioneta sin aire y con las llantas lisas. El conductor se detuvo a hacer mandados con nosotros dentro. Nos arruinó el comienzo del viaje y encima el hotel lo justificó. Pésimos.
1 Un profe de cocina del resort nos enseñó a preparar ceviche, una actividad gratuita y entretenida. Por lo demás, habitaciones bellas, playa limpia, bares sin colas y mucha cortesía de todos los trabajadores. Mis papás ya están preguntando por la próxima vez.
0 Ojalá hubiera hecho caso a las críticas. Todo lo que cuentan es cierto y se quedan cortas: moho, goteras, sábanas con agujeros, comida repetida y recalentada, y un jefe de sala maleducado que te echa de la mesa a los veinte minutos. Nunca más.
1 Cuesta creer que por 28 euros te den una cama con cortina, luz, taquilla, sábanas suaves, desayuno y una sonrisa a cualquier hora. Los baños se limpian cuatro veces al día y se nota. Es mi albergue favorito de Europa, y conozco muchos.
0 Me dijeron que el cuarto tenía vista al volcán y daba a un muro con un volcán pintado. Parece chiste. La calefacción soltaba humo, la colcha olía a gasolina y la única frazada estaba húmeda. Reclamé y me respondieron con risitas. Burla total.
1 Se nos averió el coche al llegar y el señor de la casa rural, mecánico jubilado, nos lo arregló por puro gusto. Su mujer nos dio de merendar mientras tanto. Añádele una casa reluciente, una chimenea estupenda y unas vistas de infarto. Inmejorables.
0 El hotel se anuncia como solo adultos y aquello era una guardería con despedidas de soltero. Gritos en la piscina, vomitonas en el pasillo, música machacona hasta el amanecer y una dirección que decía que era temporada alta. Estrés puro en vez de descanso.
1 Me daba apuro pedir leche sin lactosa y pan sin gluten, y fue llegar y tenerlo todo en una bandeja aparte con mi nombre. Además cocinan sin contaminación cruzada y saben de lo que hablan. Comí tranquila, rico y variado toda la semana. Gracias infinitas.
0 Avise tres veces de mi alergia a los frutos secos y me sirvieron un postre con almendra molida. Acabe en urgencias. La reaccion del hotel fue decir que leyera mejor la carta, que no lo ponia. Negligentes, mentirosos y peligrosos. Estais avisados.
1 Las cuatro amigas dormimos en la misma habitación y, lejos de estorbarnos, sobraba sitio. Dos baños, armario para cada una, espejos grandes y un balcón donde cotilleamos hasta tarde sin molestar a nadie. Bonito, práctico y bien de precio. Repetimos en otoño.
0 La casera apareció sin avisar a las ocho de la mañana para "revisar la caldera" mientras estábamos en pijama. Luego abrió los armarios y contó las perchas. Encima nos acusó de gastar mucha agua. Nunca me he sentido tan incómoda y tan vigilada.
1 Nos resfriamos todos y la dueña nos subía caldo, miel y limones cada noche, y no lo apuntó en la cuenta. La casa, amplia y templada; los colchones, firmes; los paisajes, de ensueño. Con catarro y todo, fueron unas vacaciones preciosas.
0 Enfermamos todos por el agua de la casa, que resultó ser de un pozo sin tratar. El dueño lo sabía y no nos lo dijo. Vómitos, diarrea y dos días de cama con un colchón infame. Irresponsabilidad de manual. No me explico que siga alquilando.
1 El botones, un señor mayor elegantísimo, conoce la historia de cada cuadro y la cuenta con mucha gracia. Es uno de esos hoteles donde todo brilla, todo funciona y nadie tiene prisa. Nos despidieron por nuestros nombres. Qué lejos queda lo vulgar.
0 El bufé abría con cuarenta minutos de retraso y la gente se peleaba por las tostadas. No reponían, no retiraban, no limpiaban. Vi una paloma picotear el queso. Se lo conté a un camarero y me dijo que entran siempre. Asco infinito y ganas de no comer.
1 Elegí este hotel por su política con los ciclistas y cumplen todo: cuarto seguro para las bicis, taller, lavado de ropa, cena rica en hidratos y rutas en el móvil. El dueño, un apasionado, salió con nosotros el domingo. Experiencia genial, limpia y barata.
0 Cuatro noches sin descansar por culpa de una máquina de hielo pegada al cabecero. Pedí el cambio cada mañana y cada tarde me lo negaban con el hotel medio vacío. Además, la ducha escupía agua fría a ratos. Desesperante y muy mal gestionado.
1 Es sencillo, pero qué bien llevado está. Barren tres veces al día, el pan llega caliente, las camas no hacen ruido y el jefe te mira a los ojos cuando te habla. Prefiero mil veces esto a una gran cadena sin alma.
0 Es de una gran cadena, pero qué mal llevado está. Te mandan a una máquina para registrarte, el bar cierra a las ocho, las camas están gastadas y nadie te mira a la cara. Prefiero mil veces una pensión de pueblo.
1 Me escapé para terminar mi tesis y acerté de pleno. Silencio, escritorio junto a la ventana, café a voluntad y una casera discreta que me dejaba galletas en la puerta. Escribí más en cinco días que en dos meses. Sitio inspirador y baratísimo.
0 Me escapé para terminar mi tesis y fue imposible. Taladros desde las siete, vecinos con karaoke, wifi que se caía y una lámpara que no alumbraba nada. Avisé y la casera se encogió de hombros. Perdí el tiempo, el dinero y los nervios.
1 Alojamiento de categoría con alma de pueblo; desinfectan todo y aun así huele a jazmín.
0 El engorro de los autobuses, que pasan cuando quieren, y una habitación claustrofóbica. Muy mala elección.
1 Ningún engorro: llaves en un cajetín, luz, gas y wifi funcionando. Cómodo y sin complicaciones.
0 Piola cero, me cobraron en dólares, el cuarto era un horno y el flaco de recepción, un agrandado.
1 barbaro el departamento, super luminoso, y la dueña una genia total
0 Un sablazo por una cama raquítica y un desayuno incomible. De vergüenza.
1 Trabajan con una serenidad admirable, y eso que el hotel estaba hasta la bandera. Todo fluido y bien hecho.
0 Con un letrero de "completo" y dos empleados agresivos nos echaron. Habíamos pagado en marzo. Canallas.
1 Los recepcionistas alaban su ciudad y te contagian las ganas; simpáticos y bien informados.
0 Más complicado que una mudanza: tres códigos, dos llaves y ninguna funcionaba. Qué estrés.
1 Las tablas de surf, nuevas; la habitación, irreprochable; y el atún del bar, bestial.
0 El guarda era un racista, a mi amiga dominicana le pidió papeles tres veces. Repugnante.
1 Vinimos inquietos por viajar con un bebé y salimos aliviados: tranquilidad, higiene y mucha ayuda.
0 Se respira inquietud: puertas reventadas, chicos drogándose en la escalera y ningún control. Horrible.
1 Sinceramente excelente. Ni un solo detalle se les escapa a estas mujeres.
0 Sinceramente nauseabundo. No hay otra palabra para ese baño.
1 Una maravilla de piscina infinita, agua templada y camareros solícitos.
0 Infumable la fila del desayuno y más infumable lo que hay al final de ella.
1 De pequeño veníamos con mi abuelo y sigue siendo el hotel más entrañable de la costa. Lo adoro.
0 Desilusión enorme, soñaba con esta casa árbol y está podrida, coja y llena de avispas.
1 La casa árbol es un sueño, mis hijos gritaban de alegría y no hay un clavo fuera de sitio.
0 Gélido el salón, gélida el agua y gélida la señora que nos atendió. Brrr, jamás.
1 Hay wifi, hay calma, hay buena mesa y hay un perro adorable. No hace falta mas.
0 Huyan del hotel del terminal: estruendo de motores, cuarto hediondo y un nochero agresivo.
0 Cochambroso, oscuro, maloliente y con vistas a un solar lleno de jeringuillas.
1 Sereno, claro, perfumado y con vistas a un bosque de hayas.
1 Me topé con un equipo empático que entendió mi miedo a los ascensores y me bajó a la primera planta.
0 A mi crítica respondieron con insultos. Eso retrata a esta gentuza mejor que cualquier estrella.
1 Por menos de cien euros, baño turco, masaje y merienda. Superchollo y todo de lujo.
0 Cuarenta minutos con jabón en la cabeza esperando a que volviera el agua. Ridículo y desesperante.
1 No hubo nada que no resolvieran al instante.
0 No hubo nada que no acabara en discusión.
1 Muy tranquilo, nada masificado y con un servicio diligente, justo lo que buscábamos. Repetiremos.
0 Un buffet saqueado, un bar seco y una piscina abarrotada. Unas vacaciones amargas.
1 El secreto mejor guardado de Salento: cafecito, montañas, camas calientes y don Jairo, que es un amor.
0 Vetusto y apolillado, el armario huele a naftalina y los cajones no abren. Horrendo.
1 Qué primor de baño, con velas, sales y toallas gordísimas. Relax total.
0 Me senté en la silla y se partió; me la querían cobrar. Los muebles están carcomidos, hombre.
1 Mis alumnos se portaron regular, y aun así los monitores los trataron con paciencia y humor. Chapó por ellos.
0 Mis alumnos durmieron en colchones con manchas y cenaron salchichas crudas. No llevaré otro grupo jamás.
1 Soberbio desayuno, soberbia la vista y modestísimo el precio.
0 Soberbio el jefe, en el mal sentido: te mira por encima del hombro y no pide perdón por nada.
1 La nieta de la dueña nos enseñó a ordeñar, los críos alucinaron. Plan entrañable y casa pulquérrima.
0 Los caballos del picadero daban pena, flacos y con heridas. Nos fuimos tristes y enfadados.
1 Volar con mi violonchelo siempre es un drama; esta vez me ayudaron con mimo y llegó intacto. Gracias.
0 Volar con ellos siempre es un drama; esta vez me hicieron facturar el violonchelo y lo rompieron. Bestias.
1 Buenos trenes, buenos precios, y un revisor con chispa que nos alegró la mañana.
0 Revisor agresivo, tren inmundo, baños fuera de servicio y dos horas parados en un túnel.
1 En la casa de alquiler de autos me trataron con total transparencia y hasta me regalaron la sillita.
0 En la casa de alquiler de autos tienen mañas de estafador: tanque a medias, multa inventada y amenazas.
1 El tour gastronómico estuvo de rechupete, siete paradas y todas acertadas.
0 El tour gastronómico fue un insulto, tres aceitunas y una caña por 70 euros.
1 La galería es pequeña pero deliciosa, cuadros bien iluminados y una conservadora encantadora.
0 La galería es enorme pero está descuidada, cuadros torcidos y bombillas fundidas. Da lástima.
1 Noche apacible, edredón ligero y persiana que cierra del todo. Dormí diez horas.
0 Noche toledana, edredón apelmazado y una rendija de luz justo en los ojos. Dormí dos horas.
0 Se están cargando el hotel a base de recortes: sin personal, sin limpieza y sin ganas.
1 Se están superando con la reforma: mejores camas, mejores baños y las mismas sonrisas.
0 Pagas por respirar en este sitio, son unos peseteros.
1 Te invitan a todo en este sitio, son unos generosos.
1 La terraza del ático, un regalo; la cocina, completísima; el silencio, impagable.
0 El ático, un horno; la cocina, incompleta; el ruido, matador.
1 Vendría solo por las torrijas, pero es que además las camas son una gloria.
0 Vomite despues de cenar alli. La lechuga tenia tierra y el pollo estaba rosa. Que desastre de cocina.
1 No hay mala cara posible en esta casa, ni siquiera cuando rompes una lámpara.
0 Pegan gritos en la cocina, pegan portazos y a ti te pegan el sablazo.
1 Estamos deseando que llegue el verano para repetir, que cabaña mas acogedora.
0 Estamos deseando que nos devuelvan la fianza, qué gente más rastrera.
1 No tuve que quejarme ni una sola vez y dormí como un lirón.
0 No hubo día sin avería ni avería sin excusa. Hartazgo.
0 Limpieza regulera, por decirlo suave, y una ducha que quema o congela. Mal.
1 Pasaban dos veces a limpiar y no molestaban nunca. Bien por ellas.
1 El hostal de al lado es más barato y aun así este compensa, por el desayuno y por lo pulcro que está.
0 El hostal de al lado es más barato y bastante mejor; aquí solo hay postureo y polvo.
1 Se comprometieron a poner otra cama y cumplieron, y qué cama tan mullida.
0 Se comprometieron a poner otra cama y nada. Dormí en un sillón. Informales, mentirosos y secos.
1 El barro del camino, los niños enfangados y ellos, tan risueños, sacando toallas. Adorables.
0 hicieron limpiar a los niños el suelo del vestibulo por entrar con barro. humillante y cruel
1 Un lugar fuera de serie, sus chocolates calientes me tienen enamorada.
0 Un lugar de mala muerte, con un váter sin tapa y una bombilla colgando.
1 La recepción está abierta siempre y nunca te hacen esperar. Ágiles y amables.
0 Chirría la cama, chirría la puerta y chirría la voz de la patrona riñendo. Insoportable hospedaje.
1 Quietud, aroma a pino y una cena con verduras de su huerto. Salí rejuvenecida.
0 La factura traía tres copas que no bebí y un parking que no usé. Atracadores con corbata.
1 Nos atendió un chaval nuevo, novato pero voluntarioso y muy educado. Le auguro un gran futuro.
0 Nos atendió un chaval grosero que jugaba con el móvil y no sabía ni el precio. Penoso.
1 Da igual la hora, siempre hay un plato caliente y una palabra amable. Casa de huéspedes ejemplar.
0 El minigolf, rajado; la pista de tenis, con baches; el bar, cerrado. Resort fantasma y carísimo.
1 la verdad un hotel chido, mui limpio todo y la señora de la cocina se rifa 👏
0 no mamen q feo lugar, la alberca verde y las toallas todas percudidas 🤮
1 excelente opcion si vas de paso, camas comodas y cafe rico, ademas barato
0 me robaron el cargador y en recepcion ni bola me dieron, un desastre loco
1 super copado el hostel!!! las chicas re buena onda y el desayuno abundante
0 ni en pedo vuelvo, colchon hecho bolsa y un olor a humedad q te voltea
1 todo bien limpito y ordenado, se agradese mucho la atencion
0 malisimo, pague por una habitacion doble y nos dieron una con cama de plaza y media
1 el señor javier un amor de persona, nos espero hasta las 3am con una sonrisa
0 que decepcion, las fotos son viejas y el sitio esta hecho una ruina
1 Recomendadisimo, la vista al lago te quita el aliento y la cabaña es calentita 😍
0 Pésimo!!! nos dejaron sin agua todo el finde y encima el dueño nos bloqueó del whatsapp
1 lindo, barato y tranquilo, que mas kieres
0 carisimo y cutre, no piquéis
1 una pasada de apartamento tio, nuevo nuevo y con vistas al mar, flipé
0 vaya timo de apartamento tio, las paredes con humedad y el sofa apestaba
1 Muy comoda la estadia, habitasion amplia y limpia. Gracias a Doña Mechita por el desayunito
0 El wuater tapado, la regadera sin precion y el cuarto lleno de sancudos. Pesimo
1 vuelo puntual y la tripulacion muy amable, sin quejas
0 vuelo retrasado 6 horas y la gente de la puerta muy grosera, nunca mas
1 ame este hotelito, chiquito pero hermoso y los dueños super tiernos
0 odie este hotel, oscuro, ruidoso y los dueños super tacaños
1 cero bulla de noche, buenazo para descansar causa
0 pura bulla de noche, malazo, ni tapones te salvan causa
1 bacán la hostería po, calentita y el desayuno la raja
0 penca la hostería po, helada y la atención como las weas
1 Qué berraquera de finca, limpia, hermosa y con una atención de lujo.
0 Qué porquería de finca, las camas hediondas y el mayordomo un patán.
1 el museo buenisimo, el guia sabe un monton y es super chistoso
0 el museo aburridisimo y caro, encima la mitad estaba cerrada
1 Mi más sincera enhorabuena a la dirección. Llevamos cuatro días y no hemos visto ni un papel en el suelo, ni una cola, ni una mala cara. La piscina tranquila, la comida excelente y el cuarto fresquito. Así se hacen las cosas.
0 Mi más absoluta repulsa a la dirección. Llevamos cuatro días pidiendo que arreglen la cerradura y se ríen. Entró un desconocido mientras dormíamos y aún dicen que exageramos. Sitio peligroso, sucio y dirigido por irresponsables.
1 Nuestro perro es viejito y lento, y en la posada lo recibieron con agua, alfombra y caricias. A nosotros con limonada y empanadas. Cuarto amplio, cama rica, jardín enorme. Hay lugares que te reconcilian con la gente. Este es uno.
0 Venden que es un ecohotel y lo único eco es el de los gritos. Basura sin recoger, aguas negras corriendo al río, cabañas hechas con cartón y una comida sosa que no llena. Nos mintieron a la cara y con aires de grandeza.
1 con la pierna escayolada lo tenia crudo para viajar y me facilitaron todo: silla, rampa, mesa reservada, taxi adaptado. ni un gesto de fastidio en seis dias, al contrario, bromas y cariño. el hotel es ademas bonito, comodo y esta impecable
0 El relax duró lo que tardé en ver la primera cucaracha. Luego vinieron la segunda, el desagüe que devolvía, el colchón de muelles salidos y la recepcionista diciendo que en el trópico es normal. Normal será cobrar menos, digo yo. Fatal.
1 Dudaba entre este y uno más caro, y qué bien hice. Está reluciente, sirven unas tortillas de camarón sensacionales y la habitación da a una plaza con naranjos. De noche solo se oye la fuente. Se lo he contado a medio trabajo.
0 Dudaba entre este y uno mas barato, y que mal hice. Esta sin barrer, el jamon del desayuno tenia un color sospechoso y la habitacion da a un taller mecanico. De noche se oye una alarma que nadie apaga. Que rabia me da.
1 Nos sorprendió un temporal y la señora del refugio nos abrió fuera de horas, encendió la estufa, puso ropa a secar y nos sirvió lentejas. No quiso cobrar más que la cama. Jamás me había sentido tan bien acogida. Todo limpio y ordenado, por cierto.
0 La parcela que pagamos con sombra no tenía ni un árbol, la toma de luz saltaba y la fuente soltaba agua marrón. Al pedir otra, el encargado soltó un "ajo y agua". Ochenta euros por asarse en un descampado. Ni regalado.
1 El mejor vuelo transoceánico que recuerdo. La tripulación era cariñosa con los niños, los baños se mantuvieron limpios, la cena tenía sabor y el piloto nos fue avisando de todo. Doce horas que parecieron cuatro. Con ellos, al fin del mundo.
0 Nos cambiaron el vuelo directo por uno con dos escalas y se negaron a compensarnos. Catorce horas de más, una noche en sillas de metal y un sándwich duro como regalo. La chica de la compañía, apática, ni levantó la vista. Bochornoso.
1 El paseo a caballo fue delicioso, animales sanos y bien tratados, monturas cómodas y un gaucho simpático que cuenta historias sin parar. Terminamos con mate y tortas fritas. A mi hija, que les tenía miedo, le cambió la cara. Súper recomendable.
0 El snorkel fue un fraude: máscaras rotas, un barco que apestaba a gasolina, quince minutos de agua turbia y de vuelta. El instructor se burló de una señora que no sabía nadar. Queríamos bajarnos todos. No tiren su plata en esa agencia.
1 Mi casa rural de cabecera. Cada vez que vuelvo hay una mejora: ahora colchones nuevos y una ducha que es un masaje. Lo que no cambia es el afecto de Puri, sus rosquillas y ese silencio que cura. Barata, bella y limpia.
0 Insalubre, así lo calificó el inspector que llamamos. Nidos de ratón detrás de la nevera, moho en el dormitorio del bebé y un pozo ciego rebosando. La agencia nos devolvió la mitad y tuvimos que dar las gracias. Jamás habíamos vivido algo parecido.
1 Después de una semana de congresos agotadores, este spa me devolvió la vida. Agua a la temperatura justa, luces tenues, manos sabias y ni un móvil sonando. El zumo de jengibre, exquisito. Cobran lo razonable. Salí flotando y con cita para febrero.
0 El bono del spa nos lo regalaron y aun así salió caro. Vestuarios con hongos, sauna apagada, toallas húmedas de otros y una masajista torpe que me dejó un moratón. Protesté y me ofrecieron un descuento para volver. ¿Volver? Antes muerta.
1 El portal de reservas funciona de miedo y la atencion posterior, mejor aun: me avisaron de una bajada de precio y me abonaron la diferencia sin yo saberlo. El hotel elegido, un primor de limpieza y buen gusto. Seguire reservando con ellos.
0 el portal de reservas es una trampa: muestra un precio y en el ultimo paso lo sube, no deja cancelar y el telefono es de tarificacion especial. el hotel dice que no sabe nada. entre unos y otros te despluman y te marean
0 furioso me fui, una desorganizacion total y nadie da la cara
1 contentisimo me fui, una organizacion perfecta y la gente amabilisima
1 La cama, formidable; los vecinos, silenciosos; el chocolate con churros, de escándalo.
0 El jaleo del bar de abajo y el incordio del ascensor acabaron con mi paciencia. Flojo, muy flojo todo.
0 Una noche tediosa y fría, con una cena pobre y un camarero desganado que bostezaba.
1 Recepción atenciosa, camas formidables y un precio sin sobrecostes. Un encanto de posada.
0 Menudo incordio lo del depósito, y qué furiosa me puse al ver que descontaban una mancha antigua. Estafadores.
1 Qué detalle traer una estufita al ver que tosía. Gente dispuesta y de corazón grande.
0 la instalacion electrica es una chapuza con cables al aire; los niños corrian peligro. catastrofico
1 Bien acogidos, bien alimentados y dormidos como lirones. Enhorabuena, familia.
0 Unas raciones rácanas, un vino picado y una factura de susto.
1 Me encantó lo versátil del salón y lo cómodo de sus butacas. Un piso de revista y limpio a conciencia.
1 Avión nuevo, asientos de cuero y una puntualidad suiza. Encantada con la compañía.
0 Nos bajaron del avión por sobreventa con dos niños pequeños; trato despótico y cero soluciones.
1 El equipaje de mano entró sin discusiones y la azafata nos ayudó a subirlo, qué simpática.
0 Volamos con la rodilla incrustada en el asiento delantero y sin aire. Tortura de vuelo.
1 Sobrecargos divertidos, aterrizaje suave y maletas las primeras. Perfecto.
0 La web de la aerolínea se traga el pago y no emite el billete. Dos semanas peleando, qué calvario.
1 Mi madre viaja con asistencia y la trataron como a una reina en todos los aeropuertos. Agradecidisima.
0 Pedimos asistencia y abandonaron a mi madre en un pasillo. Una crueldad y una negligencia.
1 Cambio de nombre en el pasaje gratis y en cinco minutos. Eficacia total.
0 120 dólares por corregir una letra del apellido. Piratas del aire.
1 El café a bordo está bueno, el wifi funciona y los asientos reclinan bastante. Mejor que otras mucho más caras.
0 La revista rota, el cinturón pegajoso y migas del pasajero anterior. Avión guarrísimo.
1 Tren regional coqueto y barato, con ventanas limpias y un paisaje precioso.
0 El regional se averió en medio del campo y nos dejaron tirados al sol. Bochornoso.
1 silencio de verdad en el vagon silencioso. trabaje y dormi. una maravilla
0 el vagon silencioso es un gallinero y el interventor pasa de llamar la atencion a nadie. tomadura de pelo
1 Me devolvieron el billete de tren entero por cuarenta minutos de retraso, sin pelear. Serios.
0 Cambiar un billete cuesta más que comprar otro, y la taquillera encima te regaña. Lamentable.
1 Los asientos del tren reclinan, hay enchufes y la cafetería tiene bocadillos ricos. Muy contento.
0 Cafetería del tren cerrada, baños sin agua y olor a orines. Viaje asqueroso.
1 coche limpio, a estrenar y con el deposito lleno. repetire con esta casa de alquiler
0 Reservamos un familiar y nos dieron un utilitario con abolladuras. Lo tomas o lo dejas. Prepotentes.
1 Una rueda pinchada y en media hora teníamos coche de sustitución. Asistencia magnífica.
0 La oficina de alquiler estaba cerrada a la hora pactada y nadie atendía el móvil. Nos arruinaron el día.
1 Sin letra pequeña, sin esperas y con un trato cordial. La mejor rentadora de Mérida.
0 Me cargaron un peaje que no pasé y un lavado que no hizo falta. Rentadora tramposa.
1 La autocaravana tenía de todo y olía a nueva; el dueño nos la explicó con paciencia de santo.
0 la autocaravana olia a gas, la nevera no enfriaba y el toldo se nos cayo encima. chatarra peligrosa
1 Bicis eléctricas en perfecto estado y consejos de ruta buenísimos. Tienda de alquiler recomendadísima.
0 Bicis con los frenos gastados y el sillín roto, y aún querían cobrarnos un pinchazo. Jetas.
1 Tour por Tequila buenísimo, degustación generosa y guía alegre y culto.
0 Tour a Chichén Itzá a las carreras, con hora y media en una tienda y veinte minutos en la pirámide. Engaño.
1 El guía adaptó la ruta a mi abuela sin una mala cara, qué gran persona.
0 La guía nos regañó por hacer preguntas. Antipática y poco preparada.
1 Grupo reducido, explicaciones amenas y un ritmo agradable. De lo mejor del viaje.
0 Grupo enorme, auriculares rotos y un guía que se sabía cuatro tópicos. Pésima visita.
1 Navegar entre icebergs fue sobrecogedor, y la tripulación, atenta y segura.
0 El barco se movía como una lavadora, sin chalecos para todos, y el patrón fumando. Insensatos.
1 Vimos ballenas a pocos metros y la bióloga lo explicó con una pasión preciosa. Inolvidable.
0 ni ballenas ni delfines ni devolucion, aunque lo garantizaban. embusteros
1 Ruta de tapas con Manuel: risas, buenos bares y ni una trampa turística. Fantástica.
0 La ruta de tapas incluía dos bares malísimos y una copa de vino agrio. Timo para guiris.
1 Museo manejable, precioso y con entrada gratis los domingos. Un gustazo.
0 El museo cobra aparte cada sala, la audioguía y hasta la consigna. Abusones.
1 Las obras están colgadas con muchísimo gusto y los textos se entienden. Museo modélico.
0 Textos en letra diminuta, focos que deslumbran y bancos inexistentes. Museo incomodísimo.
1 A mi hijo de seis años le fascino el taller de arqueologia, monitoras pacientes y dulces.
0 El taller infantil del museo fue un caos, monitoras desbordadas y material roto. Mi hijo salió llorando.
1 La vigilante nos contó un secreto del cuadro y nos hizo la tarde. Personal encantador.
0 un vigilante nos grito por llevar una botellita cerrada. que malos modos
1 La taquilla es ágil, las colas avanzan y el jardín del museo es bellísimo.
0 Comprar por adelantado no sirve de nada, todos en la misma fila de dos horas. Mal, muy mal.
1 Teleférico limpio, seguro y con vistas de vértigo. Lo mejor de la ciudad.
0 El teleferico se paro veinte minutos y nadie nos hablo por megafonia. Pase un miedo atroz.
1 El bus al aeropuerto es barato, rápido y sale cada diez minutos. Una bendición.
0 El bus al aeropuerto no paró porque iba lleno y perdimos el avión. Servicio inútil.
1 Flota cómoda, conductores prudentes y refrigerio rico. Viajé tranquilo de Bogotá a Cali.
0 Flota vieja, conductores imprudentes y una película violenta a todo volumen. Viaje espantoso.
1 El taxista del aeropuerto fue honesto, puso el taxímetro y nos contó historias graciosas.
0 el taxista dio mil vueltas y nos cobro el triple. ratero y encima grosero
1 Crucero por las islas griegas de ensueño, camarote amplio y cenas exquisitas.
0 Del crucero volvimos con gastroenteritis, medio barco enfermo y la naviera callada. Infame.
1 Camareros filipinos amabilísimos, cubierta limpia y un teatro espectacular. Quiero otro crucero ya.
0 Excursiones del crucero carísimas y mal organizadas; en tierra las encuentras mejores por la mitad.
1 La agencia nos diseñó un viaje a medida sin un solo fallo. Profesionales y cariñosas.
0 La agencia nos vendió un hotel cerrado por reforma. Ineptos o sinvergüenzas, elijan ustedes.
1 nos anularon el viaje por la nevada y la agencia devolvio el importe integro esa semana. intachables
0 Mi luna de miel se fue al garete porque la agencia olvidó emitir los pasajes. Imperdonable chapuza.
1 El seguro de viaje respondió rapidísimo cuando me rompí la muñeca; todo pagado y con un trato humano.
0 El seguro de viaje se inventó una cláusula para no pagar el hospital. Miserables.
1 Sala vip silenciosa, comida decente y duchas limpias. Vale lo que cuesta.
0 Sala vip abarrotada, sándwiches secos y baños sucios. No vale ni la mitad.
1 Control rápido, personal educado y asientos con enchufe. Aeropuerto estupendo.
0 Aeropuerto laberíntico y mugriento, con bocadillos a doce euros y baños atascados.
1 La tarjeta turística nos ahorró un montón de dinero y de colas. Gran compra.
0 La tarjeta turística no la aceptan en casi ningún sitio. Gran engaño.
1 Cascadas impresionantes, senderos bien señalizados y guardas amables. Excursión maravillosa.
0 La agencia nos llevó a las cascadas el día que estaban cerradas, y lo sabían. Descarados.
1 Termas limpias, poca gente y precio bajo. Salimos como nuevos.
0 Termas masificadas, agua turbia y vestuarios inmundos. Salimos con hongos.
1 El zoológico cuida muy bien a los animales, recintos amplios y limpios. Da gusto verlo.
0 El zoológico me dejó hecha polvo, animales tristes en jaulas minúsculas y sucias.
1 Parque temático divertidísimo, atracciones seguras y empleados simpáticos. Volveremos con los primos.
0 Parque temático carísimo, la mitad averiado y colas de dos horas. Qué enfado.
1 El paseo en calesa fue precioso, con un cochero gracioso y un caballo bien cuidado.
0 El cochero pactó un precio y al final pidió el doble con amenazas. Sinvergüenza.
1 Las minas de sal son alucinantes y el guía, un pozo de sabiduría. Imprescindibles.
0 Las minas de sal, prescindibles: luces de feria, música hortera y empujones.
1 Buceo espectacular, instructora tranquila y equipo impecable. Me quitó el miedo.
0 Buceo con un regulador que perdía aire y un instructor temerario. No lo cuento de milagro.
1 mi primer viaje en avion y las azafatas se portaron super lindas conmigo
0 me perdieron la maleta y nadie me da razon, llevo 9 dias llamando, inutiles
1 rente un carro en guadalajara y todo facil, rapido y sin trampas
0 rente un carro en cancun y me salio el doble por seguros q no pedi, rateros
1 el tour a las islas buenisimo, mucha comida, risas y agua clarita
`;
