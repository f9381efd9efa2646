/**
 * The functions of government (COFOG 1999), divisions and groups: code|en|fr|es|ar. Source: United Nations Statistics Division, by way of the public
 * domain data set "cofog"; Arabic, of the divisions only, is ours.
 */
export const COFOG = `
01|General public services|Services généraux des administrations publiques|Servicios públicos generales|الخدمات العامة العمومية
01.1|Executive and legislative organs, financial and fiscal affairs, external affairs|Fonctionnement des organes exécutifs et législatifs, affaires financières et fiscales, affaires étrangères|Órganos ejecutivos y legislativos, asuntos financieros y fiscales, asuntos exteriores
01.2|Foreign economic aid|Aide économique extérieure|Ayuda económica exterior
01.3|General services|Services généraux|Servicios generales
01.4|Basic research|Recherche fondamentale|Investigación básica
01.5|R&D General public services|R-D concernant des services généraux des administrations publiques|Investigación y desarrollo relacionados con los servicios públicos generales
01.6|General public services n.e.c.|Services généraux des administrations publiques n.c.a.|Servicios públicos generales n.e.p.
01.7|Public debt transactions|Opérations concernant la dette publique|Transacciones de la deuda pública
01.8|Transfers of a general character between different levels of government|Transferts de caractère général entre administrations publiques|Transferencias de carácter general entre diferentes niveles de gobierno
02|Defence|Défense|Defensa|الدفاع
02.1|Military defence|Défense militaire|Defensa militar
02.2|Civil defence|Défense civile|Defensa civil
02.3|Foreign military aid|Aide militaire à des pays étrangers|Ayuda militar al exterior
02.4|R&D Defence|R-D concernant la défense|Investigación y desarrollo relacionados con la defensa
02.5|Defence n.e.c.|Défense n.c.a.|Defensa n.e.p.
03|Public order and safety|Ordre et sécurité publics|Orden público y seguridad|النظام العام والسلامة
03.1|Police services|Services de police|Servicios de policía
03.2|Fire-protection services|Services de protection civile|Servicios de protección contra incendios
03.3|Law courts|Tribunaux|Tribunales de justicia
03.4|Prisons|Administration pénitentiaire|Prisiones
03.5|R&D Public order and safety|R-D concernant l’ordre et la sécurité publics|Investigación y desarrollo relacionados con el orden público y la seguridad
03.6|Public order and safety n.e.c.|Ordre et sécurité publics n.c.a.|Orden público y seguridad n.e.p.
04|Economic affairs|Affaires économiques|Asuntos económicos|الشؤون الاقتصادية
04.1|General economic, commercial and labour affairs|Tutelle de l’économie générale, des échanges et de l’emploi|Asuntos económicos, comerciales y laborales en general
04.2|Agriculture, forestry, fishing and hunting|Agriculture, sylviculture, pêche et chasse|Agricultura, silvicultura, pesca y caza
04.3|Fuel and energy|Combustibles et énergie|Combustibles y energía
04.4|Mining, manufacturing and construction|Industries extractives et manufacturières, construction|Minería, manufacturas y construcción
04.5|Transport|Transports|Transporte
04.6|Communication|Communications|Comunicaciones
04.7|Other industries|Autres branches d’activité|Otras industrias
04.8|R&D Economic affairs|R-D concernant les affaires économiques|Investigación y desarrollo relacionados con asuntos económicos
04.9|Economic affairs n.e.c.|Affaires économiques n.c.a.|Asuntos económicos n.e.p.
05|Environmental protection|Protection de l’environnement|Protección del medio ambiente|حماية البيئة
05.1|Waste management|Gestion des déchets|Ordenación de desechos
05.2|Waste water management|Gestion des eaux usées|Ordenación de aguas residuales
05.3|Pollution abatement|Lutte contre la pollution|Reducción de la contaminación
05.4|Protection of biodiversity and landscape|Préservation de la diversité biologique et protection de la nature|Protección de la diversidad biológica y del paisaje
05.5|R&D Environmental protection|R-D dans le domaine de la protection de l’environnement|Investigación y desarrollo relacionados con la protección del medio ambiente
05.6|Environmental protection n.e.c.|Protection de l’environnement n.c.a.|Protección del medio ambiente n.e.p.
06|Housing and community amenities|Logements et équipements collectifs|Vivienda y servicios comunitarios|الإسكان ومرافق المجتمع
06.1|Housing development|Logements|Urbanización
06.2|Community development|Équipements collectifs|Desarrollo comunitario
06.3|Water supply|Alimentation en eau|Abastecimiento de agua
06.4|Street lighting|Éclairage public|Alumbrado público
06.5|R&D Housing and community amenities|R-D dans le domaine du logement et des équipements collectifs|Investigación y desarrollo relacionados con la vivienda y los servicios comunitarios
06.6|Housing and community amenities n.e.c.|Logement et équipements collectifs n.c.a.|Vivienda y servicios comunitarios n.e.p.
07|Health|Santé|Salud|الصحة
07.1|Medical products, appliances and equipment|Produits, appareils et matériels médicaux|Productos, útiles y equipo médicos
07.2|Outpatient services|Services ambulatoires|Servicios para pacientes externos
07.3|Hospital services|Services hospitaliers|Servicios hospitalarios
07.4|Public health services|Services de santé publique|Servicios de salud pública
07.5|R&D Health|R-D dans le domaine de la santé|Investigación y desarrollo relacionados con la salud
07.6|Health n.e.c.|Santé n.c.a.|Salud n.e.p.
08|Recreation, culture and religion|Loisirs, culture et culte|Actividades recreativas, cultura y religión|الترفيه والثقافة والدين
08.1|Recreational and sporting services|Services récréatifs et sportifs|Servicios recreativos y deportivos
08.2|Cultural services|Services culturels|Servicios culturales
08.3|Broadcasting and publishing services|Services de radiodiffusion, de télévision et d’édition|Servicios de radio y televisión y servicios editoriales
08.4|Religious and other community services|Culte et autres services communautaires|Servicios religiosos y otros servicios comunitarios
08.5|R&D Recreation, culture and religion|R-D dans le domaine des loisirs, de la culture et du culte|Investigación y desarrollo relacionados con esparcimiento, cultura y religión
08.6|Recreation, culture and religion n.e.c.|Loisirs, culture et culte n.c.a.|Actividades recreativas, cultura y religión n.e.p.
09|Education|Enseignement|Educación|التعليم
09.1|Pre-primary and primary education|Enseignement préélémentaire et primaire|Enseñanza preescolar y enseñanza primaria
09.2|Secondary education|Enseignement secondaire|Enseñanza secundaria
09.3|Post-secondary non-tertiary education|Enseignement postsecondaire non supérieur|Enseñanza postsecundaria no terciaria
09.4|Tertiary education|Enseignement supérieur|Enseñanza terciaria
09.5|Education not definable by level|Enseignement non défini par niveau|Enseñanza no atribuible a ningún nivel
09.6|Subsidiary services to education|Services annexes à l’enseignement|Servicios auxiliares de la educación
09.7|R&D Education|R-D dans le domaine de l’enseignement|Investigación y desarrollo relacionados con la educación
09.8|Education n.e.c.|Enseignement n.c.a.|Enseñanza n.e.p.
10|Social protection|Protection sociale|Protección social|الحماية الاجتماعية
10.1|Sickness and disability|Maladie et invalidité|Enfermedad e incapacidad
10.2|Old age|Vieillesse|Edad avanzada
10.3|Survivors|Survivants|Supérstites
10.4|Family and children|Famille et enfants|Familia e hijos
10.5|Unemployment|Chômage|Desempleo
10.6|Housing|Logement|Vivienda
10.7|Social exclusion n.e.c.|Exclusion sociale n.c.a.|Exclusión social n.e.p.
10.8|R&D Social protection|R-D dans le domaine de la protection sociale|Investigación y desarrollo relacionados con la protección social
10.9|Social protection n.e.c.|Protection sociale n.c.a.|Protección social n.e.p.
`
