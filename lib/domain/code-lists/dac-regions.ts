/**
 * Regions that aid goes to: code|en|fr|es|ar. English and French: IATI Standard (https://iatistandard.org), code list "Region", CC BY 4.0; Spanish and
 * Arabic are ours.
 */
export const DAC_REGIONS = `
88|States Ex-Yugoslavia unspecified|Etats ex-Yougoslavie non spécifié|Estados de la antigua Yugoslavia, sin especificar|دول يوغوسلافيا السابقة، غير محدد
89|Europe, regional|Europe, régional|Europa, regional|أوروبا، إقليمي
189|North of Sahara, regional|Nord du Sahara, régional|Norte del Sahara, regional|شمال الصحراء الكبرى، إقليمي
289|South of Sahara, regional|Sud du Sahara, régional|Sur del Sahara, regional|جنوب الصحراء الكبرى، إقليمي
298|Africa, regional|Afrique, régional|África, regional|أفريقيا، إقليمي
380|West Indies, regional|Indes occ., régional|Indias Occidentales, regional|جزر الهند الغربية، إقليمي
389|Caribbean & Central America, regional|Caraïbes et Amérique centrale, régional|Caribe y América Central, regional|الكاريبي وأمريكا الوسطى، إقليمي
489|South America, regional|Amérique du Sud, régional|América del Sur, regional|أمريكا الجنوبية، إقليمي
498|America, regional|Amérique, régional|América, regional|الأمريكتان، إقليمي
589|Middle East, regional|Moyen-Orient, régional|Oriente Medio, regional|الشرق الأوسط، إقليمي
619|Central Asia, regional|Asie centrale, régional|Asia Central, regional|آسيا الوسطى، إقليمي
679|South Asia, regional|Asie du Sud, régional|Asia meridional, regional|جنوب آسيا، إقليمي
689|South & Central Asia, regional|Asie du Sud & C., régional|Asia meridional y central, regional|جنوب ووسط آسيا، إقليمي
789|Far East Asia, regional|Extrême-Orient, régional|Extremo Oriente, regional|الشرق الأقصى، إقليمي
798|Asia, regional|Asie, régional|Asia, regional|آسيا، إقليمي
889|Oceania, regional|Océanie, régional|Oceanía, regional|أوقيانوسيا، إقليمي
998|Developing countries, unspecified|Pays en développement, non spécifié|Países en desarrollo, sin especificar|البلدان النامية، غير محدد
1027|Eastern Africa, regional|Afrique de l’est, régional|África oriental, regional|شرق أفريقيا، إقليمي
1028|Middle Africa, regional|Afrique centrale, régional|África central, regional|وسط أفريقيا، إقليمي
1029|Southern Africa, regional|Afrique australe, régional|África austral, regional|أفريقيا الجنوبية، إقليمي
1030|Western Africa, regional|Afrique occidentale, régional|África occidental, regional|غرب أفريقيا، إقليمي
1031|Caribbean, regional|Caraïbes, régional|Caribe, regional|الكاريبي، إقليمي
1032|Central America, regional|Amérique centrale, régional|América Central, regional|أمريكا الوسطى، إقليمي
1033|Melanesia, regional|Mélanésie, régional|Melanesia, regional|ميلانيزيا، إقليمي
1034|Micronesia, regional|Micronésie, régional|Micronesia, regional|ميكرونيزيا، إقليمي
1035|Polynesia, regional|Polynésie, régional|Polinesia, regional|بولينيزيا، إقليمي
`
