module shade.bench

go 1.25
