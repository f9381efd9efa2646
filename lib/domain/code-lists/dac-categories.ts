/**
 * The categories that the first three digits of a purpose code name: code|en|fr|es|ar. English and French: IATI Standard (https://iatistandard.org),
 * code list "SectorCategory", CC BY 4.0; Spanish and Arabic are ours.
 */
export const DAC_CATEGORIES = `
111|Education, Level Unspecified|Education, Niveau non spécifié|Educación, nivel no especificado|التعليم، المستوى غير محدد
112|Basic Education|Education de Base|Educación básica|التعليم الأساسي
113|Secondary Education|Education Secondaire|Educación secundaria|التعليم الثانوي
114|Post-Secondary Education|Education Post Secondaire|Educación postsecundaria|التعليم بعد الثانوي
121|Health, General|Santé, Général|Salud, general|الصحة، عام
122|Basic Health|Santé de Base|Salud básica|الصحة الأساسية
123|Non-communicable diseases (NCDs)|Maladies non-transmissibles (MNT)|Enfermedades no transmisibles|الأمراض غير السارية
130|Population Policies/Programmes & Reproductive Health|Politique en Matière de Population/Santé&Fertilité|Políticas de población y salud reproductiva|سياسات السكان والصحة الإنجابية
140|Water Supply & Sanitation|Distribution d’Eau et Assainissement|Abastecimiento de agua y saneamiento|إمدادات المياه والصرف الصحي
151|Government & Civil Society-general|Gouvernement & Société Civile-général|Gobierno y sociedad civil, general|الحكم والمجتمع المدني، عام
152|Conflict, Peace & Security|Conflits, Paix et Sécurité|Conflictos, paz y seguridad|النزاعات والسلام والأمن
160|Other Social Infrastructure & Services|Infrastructure et Services Sociaux Divers|Otros servicios e infraestructuras sociales|بنى وخدمات اجتماعية أخرى
210|Transport & Storage|Transports et Entreposage|Transporte y almacenamiento|النقل والتخزين
220|Communications|Communications|Comunicaciones|الاتصالات
230|Energy generation and supply|Production et distribution d’énergie|Generación y suministro de energía|توليد الطاقة وإمداداتها
231|Energy Policy|Politique de l’énergie|Política energética|سياسة الطاقة
232|Energy generation, renewable sources|Production d’électricité, sources renouvelables|Generación de energía, fuentes renovables|توليد الطاقة من مصادر متجددة
233|Energy generation, non-renewable sources|Production d’électricité, sources non renouvelables|Generación de energía, fuentes no renovables|توليد الطاقة من مصادر غير متجددة
234|Hybrid energy plants|Centrales hybrides|Centrales híbridas|محطات الطاقة الهجينة
235|Nuclear energy plants|Centrales nucléaires|Centrales nucleares|محطات الطاقة النووية
236|Energy distribution|Distribution de l’énergie|Distribución de energía|توزيع الطاقة
240|Banking & Financial Services|Banques et Services Financiers|Banca y servicios financieros|الخدمات المصرفية والمالية
250|Business & Other Services|Entreprises et Autres Services|Empresas y otros servicios|الأعمال وخدمات أخرى
311|Agriculture|Agriculture|Agricultura|الزراعة
312|Forestry|Sylviculture|Silvicultura|الحراجة
313|Fishing|Pêche|Pesca|صيد الأسماك
321|Industry|Industries Manufacturières|Industria|الصناعة
322|Mineral Resources & Mining|Industries Extractives|Recursos minerales y minería|الموارد المعدنية والتعدين
323|Construction|Construction|Construcción|البناء
331|Trade Policies & Regulations|Politique Commerciale et Réglementations|Política comercial y su regulación|السياسات والأنظمة التجارية
332|Tourism|Tourisme|Turismo|السياحة
410|General Environment Protection|Protection de l’Environnement Général|Protección general del medio ambiente|حماية البيئة، عام
430|Other Multisector|Autres Multisecteurs|Otros multisectoriales|قطاعات متعددة أخرى
510|General Budget Support|Soutien Budgétaire|Apoyo presupuestario general|دعم الميزانية العام
520|Development Food Assistance|Aide Alimentaire Dévelopmentale|Ayuda alimentaria para el desarrollo|المعونة الغذائية الإنمائية
530|Other Commodity Assistance|Aide sous forme de Produits, Autre|Otra ayuda en forma de productos|معونة سلعية أخرى
600|Action Relating to Debt|Actions se Rapportant a la Dette|Acciones relativas a la deuda|إجراءات متعلقة بالديون
720|Emergency Response|Intervention d’Urgence|Respuesta de emergencia|الاستجابة للطوارئ
730|Reconstruction Relief & Rehabilitation|Reconstruction & Réhabilitation|Reconstrucción y rehabilitación|إعادة الإعمار والتأهيل
740|Disaster Prevention & Preparedness|Prévention catastrophes/Préparation à leur survenue|Prevención de desastres y preparación|الوقاية من الكوارث والتأهب لها
910|Administrative Costs of Donors|Frais Administratifs des Donneurs|Gastos administrativos de los donantes|التكاليف الإدارية للمانحين
920|Support to non-governmental organisations (NGOs)|Concours fournis aux organisations non-gouvernementales (ONG)|Apoyo a organizaciones no gubernamentales|دعم المنظمات غير الحكومية
930|Refugees in Donor Countries|Refugiés dans les Pays Donneurs|Refugiados en los países donantes|اللاجئون في البلدان المانحة
998|Unallocated / Unspecified|Non Affecté / Non Specifié|Sin asignar o sin especificar|غير مخصص أو غير محدد
`
