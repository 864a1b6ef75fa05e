-- A named value of the store itself: schema version, refresh stamp, whether it holds demo data.
CREATE TABLE reporting.[StoreSetting]
(
    [Name]  nvarchar(48) NOT NULL,  -- Name.
    [Value] nvarchar(400) NOT NULL, -- Value.
    CONSTRAINT PK_StoreSetting PRIMARY KEY CLUSTERED ([Name])
);
