# What people are told about drafts of specimens, in the portal’s inbox and on the desk. A title is named only where
# everyone may read it; else the code stands for it.
# To be confirmed by a native reader: specimens-desk-release, specimens-notice-released-text

specimens-desk-release = Eʼlon qilinadigan namuna
specimens-desk-appoint = Koʻrib chiquvchi tayinlash kerak
specimens-notice-appointed = Bir namunaga koʻrib chiquvchi tayinlandi
specimens-notice-appointed-text = Mamlakatingiz administratori { $specimen } namunasini eʼlon qila oladigan shaxsni tayinladi ({ $time }); nomi koʻrsatilganlarning hech biri eʼlon qila olmaydi.
specimens-desk-returned = Qaytarilgan namuna
specimens-notice-submitted = Namuna eʼlon qilinishini kutmoqda
specimens-notice-submitted-text = { $specimen } yuborildi ({ $time }) va mamlakatingizdan ikkinchi shaxsni kutmoqda.
specimens-notice-returned = Namuna qaytarildi
specimens-notice-returned-text = { $specimen } qaytarildi ({ $time }). Nimani tuzatish kerakligi qoralamada aytilgan.
specimens-notice-released = Namuna eʼlon qilindi
specimens-notice-released-text = { $specimen } eʼlon qilindi ({ $time }), endi u reyestrda.
